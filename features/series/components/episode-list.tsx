import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/motif/icon'
import { href, type Locale } from '@/lib/i18n/locales'
import { episodePath, mediaAddress } from '../constants'
import { clock, megabytes } from '../presenter'
import type { Episode } from '../types'

/** Episodes as rows. Posters come only when they are about to be seen; films never by themselves. */
export async function EpisodeList({ locale, episodes }: { locale: Locale; episodes: readonly Episode[] }) {
  const t = await getTranslations({ locale, namespace: 'series' })
  return (
    <ul className="row-list mt-4">
      {episodes.map((episode) => (
        <li key={episode.slug} className="episode-row">
          {episode.kind === 'own' ? (
            <picture>
              <img
                src={mediaAddress(episode.slug, episode.media.poster.file)}
                alt=""
                width="96"
                height="120"
                loading="lazy"
                decoding="async"
              />
            </picture>
          ) : (
            <Icon name="learn" className="icon" />
          )}
          <div>
            <h2 className="row-title">
              <a href={href(locale, episodePath(episode.slug))}>{episode.title}</a>
            </h2>
            <p>{episode.summary}</p>
            <p className="facts small">
              {episode.kind === 'own' ? (
                <>
                  <span>{t('length', { length: clock(episode.seconds) })}</span>
                  <span>{t('size', { size: megabytes(episode.media.video[0]?.bytes ?? 0) })}</span>
                </>
              ) : (
                <span>{t('elsewhere')}</span>
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

import { getTranslations } from 'next-intl/server'
import { formatDay } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import { mediaAddress, mediaTypes } from '../constants'
import { clock, downloads, megabytes } from '../presenter'
import type { OwnEpisode } from '../types'
import { Transcript } from './transcript'

type Props = { locale: Locale; episode: OwnEpisode }

const typeOf = (file: string) => mediaTypes[file.split('.').at(-1) ?? '']

async function Player({ locale, episode: { slug, title, media } }: Props) {
  const t = await getTranslations({ locale, namespace: 'series' })
  const other = locale === 'uk' ? 'en' : 'uk'
  const own = locale
  const address = (of: Locale) => mediaAddress(slug, media.captions[of])
  return (
    <video
      className="player"
      controls
      preload="none"
      playsInline
      width="720"
      height="900"
      poster={mediaAddress(slug, media.poster.file)}
      aria-label={title}
    >
      {media.video.map(({ file }) => (
        <source key={file} src={mediaAddress(slug, file)} type={typeOf(file)} />
      ))}
      <track kind="captions" srcLang={own} label={t(`language.${own}`)} src={address(own)} />
      <track kind="captions" srcLang={other} label={t(`language.${other}`)} src={address(other)} />
      {t('cannotPlay')}
    </video>
  )
}

async function Files({ locale, episode }: Props) {
  const t = await getTranslations({ locale, namespace: 'series' })
  const { video, audio } = downloads(episode)
  return (
    <section className="no-print">
      <h2 className="mt-6">{t('files')}</h2>
      <ul className="link-list">
        {video.map(({ address, format, size }) => (
          <li key={address}>
            <a href={address} download>
              {t('download', { format, size })}
            </a>
          </li>
        ))}
      </ul>
      <h3 className="mt-4">{t('audioOnly')}</h3>
      {audio ? (
        <>
          <audio
            controls
            preload="none"
            src={audio.address}
            aria-label={t('audioOf', { title: episode.title })}
          >
            <track
              kind="captions"
              srcLang={locale}
              label={t(`language.${locale}`)}
              src={mediaAddress(episode.slug, episode.media.captions[locale])}
            />
          </audio>
          <p>
            <a className="lone-link" href={audio.address} download>
              {t('download', { format: audio.format, size: audio.size })}
            </a>
          </p>
        </>
      ) : (
        <p>{t('silent')}</p>
      )}
    </section>
  )
}

/** An episode of our own: the film, which comes only when it is started, its files, and all its words. */
export async function EpisodeView({ locale, episode }: Props) {
  const t = await getTranslations({ locale, namespace: 'series' })
  const { title, summary, seconds, media, publishedOn, links, transcript } = episode
  return (
    <article className="episode">
      <header className="page-head">
        <h1 data-speak="">{title}</h1>
        <p className="lead">{summary}</p>
        <p className="facts">
          <span>{t('length', { length: clock(seconds) })}</span>
          <span>{t('size', { size: megabytes(media.video[0]?.bytes ?? 0) })}</span>
          <span>{t('published', { date: formatDay(publishedOn, locale) })}</span>
        </p>
      </header>
      <div className="episode-grid">
        <Player {...{ locale, episode }} />
        <div>
          <Transcript locale={locale} parts={transcript} />
          <Files {...{ locale, episode }} />
          {links.length > 0 ? <h2 className="mt-6">{t('further')}</h2> : null}
          <ul className="link-list">
            {links.map(({ path, title: label }) => (
              <li key={path}>
                <a href={href(locale, path)}>{label}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </article>
  )
}

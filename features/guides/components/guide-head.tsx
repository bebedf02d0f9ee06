import { getTranslations } from 'next-intl/server'
import { ListenButton } from '@/components/ui/listen-button'
import { OfflineButton } from '@/components/ui/offline-button'
import { href, type Locale } from '@/lib/i18n/locales'
import type { Guide } from '../types'

/** The task, what it takes, and what one can do with this page. */
export async function GuideHead({
  locale,
  guide,
  address,
}: {
  locale: Locale
  guide: Guide
  address: string
}) {
  const t = await getTranslations({ locale })
  return (
    <header className="page-head">
      <h1 data-speak="">{guide.title}</h1>
      <p className="lead" data-speak="">
        {guide.summary}
      </p>
      <p className="facts">
        <span>
          {t('guide.time')}: <b>{t('common.minutes', { count: guide.minutes })}</b>
        </span>
        <span>
          {t('guide.cost')}: <b>{guide.cost}</b>
        </span>
        <span>{t('guide.number', { number: guide.number })}</span>
      </p>
      <div className="button-row mt-5">
        <a className="button button-quiet" href={href(locale, `/guides/${guide.slug}/print`)}>
          {t('guide.print')}
        </a>
        <button
          type="button"
          className="button button-quiet live-only"
          data-share={address}
          data-done={t('common.copied')}
        >
          {t('guide.share')}
        </button>
        <OfflineButton
          label={t('guide.offline')}
          done={t('guide.offlineDone')}
          failed={t('guide.offlineFailed')}
        />
        <ListenButton label={t('guide.listen')} stop={t('guide.stop')} />
      </div>
    </header>
  )
}

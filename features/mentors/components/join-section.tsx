import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'

/** The two ways in: to learn with somebody, and to teach. */
export async function JoinSection({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'mentors.join' })
  return (
    <section className="section" id="join">
      <h2>{t('helpTitle')}</h2>
      <p className="mt-2">{t('helpText')}</p>
      <p className="mt-4">
        <a className="button" href={href(locale, '/community/help')}>
          {t('helpLink')}
        </a>
      </p>
      <h2 className="mt-8">{t('applyTitle')}</h2>
      <p className="mt-2">{t('applyText')}</p>
      <p className="mt-4">
        <a className="button button-quiet" href={href(locale, '/community/mentors/apply')}>
          {t('applyLink')}
        </a>
      </p>
    </section>
  )
}

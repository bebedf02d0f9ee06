import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/motif/icon'
import { href, type Locale } from '@/lib/i18n/locales'

/** Where learning begins, where one may try and watch, and what the numbers at the steps are for. */
export async function LearnSection({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'home' })
  const titles = await getTranslations({ locale })
  return (
    <section className="section">
      <h2>{t('learn')}</h2>
      <p className="mt-2">{t('learnLead')}</p>
      <div className="tile-grid">
        <a className="tile" href={href(locale, '/guides/smartphone-first-steps')}>
          <Icon name="start" />
          <span className="tile-title">{t('learnFirst')}</span>
        </a>
        <a className="tile" href={href(locale, '/courses')}>
          <Icon name="learn" />
          <span className="tile-title">{t('learnAll')}</span>
        </a>
      </div>
      <p className="examples">
        <span>{t('learnMore')}</span>
        <a href={href(locale, '/trainers')}>{titles('trainers.title')}</a>
        <a href={href(locale, '/series')}>{titles('series.title')}</a>
      </p>
      <p className="mt-4 soft">{t('stepsLine')}</p>
    </section>
  )
}

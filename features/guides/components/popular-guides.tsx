import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import type { GuideSummary } from '../types'
import { GuideTile } from './guide-tile'

/** The most wanted guides on the landing. */
export async function PopularGuides({ locale, guides }: { locale: Locale; guides: readonly GuideSummary[] }) {
  const t = await getTranslations({ locale, namespace: 'home' })
  return (
    <section className="section">
      <div className="section-head">
        <h2>{t('popular')}</h2>
        <a href={href(locale, '/guides')}>{t('allGuides')}</a>
      </div>
      <div className="tile-grid tile-grid-4">
        {guides.map((guide) => (
          <GuideTile key={guide.slug} locale={locale} guide={guide} />
        ))}
      </div>
    </section>
  )
}

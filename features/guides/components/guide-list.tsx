import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import { categories } from '../constants'
import type { GuideSummary } from '../types'
import { GuideTile } from './guide-tile'

/** All guides by life situation. */
export async function GuideList({ locale, guides }: { locale: Locale; guides: readonly GuideSummary[] }) {
  const t = await getTranslations({ locale, namespace: 'guide' })
  if (guides.length === 0) return <p className="mt-8">{t('empty')}</p>
  return categories.map((category) => {
    const own = guides.filter((guide) => guide.category === category)
    if (own.length === 0) return null
    return (
      <section key={category} className="section" id={category}>
        <h2>{t(`category.${category}`)}</h2>
        <div className="tile-grid">
          {own.map((guide) => (
            <GuideTile key={guide.slug} locale={locale} guide={guide} />
          ))}
        </div>
      </section>
    )
  })
}

import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import type { GuideSummary } from '../types'
import { CategoryIcon } from './category-icon'

/** One guide in a grid: its sign, the task, time and price. */
export async function GuideTile({ locale, guide }: { locale: Locale; guide: GuideSummary }) {
  const t = await getTranslations({ locale })
  const minutes = t('common.minutesShort', { count: guide.minutes })
  return (
    <a className="tile" href={href(locale, `/guides/${guide.slug}`)} data-where={guide.where.join(' ')}>
      <CategoryIcon category={guide.category} />
      <span>
        <span className="tile-title">{guide.title}</span>
        <span className="tile-meta">{t('guide.minutesAndCost', { minutes, cost: guide.cost })}</span>
      </span>
    </a>
  )
}

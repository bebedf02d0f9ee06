import { getTranslations } from 'next-intl/server'
import { withQuery } from '@/components/staff/table-query'
import { href, type Locale } from '@/lib/i18n/locales'
import type { QueueCounts as Counts } from '../../types'

type Props = { locale: Locale; counts: Counts }

/** How much waits where; each number leads to what it counts. */
export async function QueueCounts({ locale, counts }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.hotline.counts' })
  const path = href(locale, '/admin/hotline')
  const items = [
    { key: 'overdue', query: { overdue: '1' }, danger: counts.overdue > 0 },
    { key: 'mine', query: { who: 'mine' }, danger: false },
    { key: 'new', query: { state: 'new' }, danger: false },
    { key: 'in-work', query: { state: 'in-work' }, danger: false },
    { key: 'waiting', query: { state: 'waiting' }, danger: false },
    { key: 'answered', query: { state: 'answered' }, danger: false },
  ] as const
  return (
    <ul className="queue-counts" aria-label={t('label')}>
      {items.map(({ key, query, danger }) => (
        <li key={key} className={danger ? 'is-danger' : undefined}>
          <a href={withQuery(path, query)}>
            <strong>{counts[key]}</strong> {t(key)}
          </a>
        </li>
      ))}
    </ul>
  )
}

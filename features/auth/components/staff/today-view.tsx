import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/staff/empty-state'
import { PageHeader } from '@/components/staff/page-header'
import { QueueList } from '@/components/staff/queue-list'
import { href, type Locale } from '@/lib/i18n/locales'
import type { TodayLine } from '../../types'

const URGENCY = { danger: 0, warn: 1, plain: 2 }

/** What needs somebody today, the most urgent first. */
export async function TodayView({ locale, lines }: { locale: Locale; lines: readonly TodayLine[] }) {
  const t = await getTranslations({ locale, namespace: 'staff.home' })
  const today = await getTranslations({ locale, namespace: 'staff.today' })
  const items = [...lines]
    .sort((a, b) => URGENCY[a.tone] - URGENCY[b.tone])
    .map(({ key, count, path, tone }) => ({
      href: href(locale, path),
      count,
      text: today(key, { count }),
      tone,
    }))
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {items.length > 0 ? (
        <QueueList items={items} />
      ) : (
        <EmptyState title={t('allDone')}>
          <p>{t('allDoneText')}</p>
        </EmptyState>
      )}
    </>
  )
}

import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { DataTable, type Row } from '@/components/staff/data-table'
import { Notice } from '@/components/staff/notice'
import { PageHeader } from '@/components/staff/page-header'
import { withQuery } from '@/components/staff/table-query'
import { can } from '@/features/auth/access'
import { formatStamp } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import { QUEUE_PAGE } from '../../constants'
import type { QueuePage } from '../../loaders.staff'
import type { OperatorListItem } from '../../types'
import { LiveQueue } from './live-queue'
import { QueueCounts } from './queue-counts'
import { QueueFilters } from './queue-filters'

type Props = { locale: Locale; page: QueuePage; query: Record<string, string | string[] | undefined> }

const tones = {
  new: 'warn',
  'in-work': 'plain',
  waiting: 'plain',
  answered: 'done',
  closed: 'plain',
} as const

function toneOf({ overdue, priority, state }: OperatorListItem): Row['tone'] {
  if (state === 'closed') return 'muted'
  if (overdue) return 'danger'
  return priority === 'urgent' && state !== 'answered' ? 'warn' : undefined
}

/** Everything that waits at the hotline, the overdue on top. */
export async function QueueView({ locale, page, query }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.hotline' })
  const path = href(locale, '/admin/hotline')
  const { staff, filter, items, total, counts } = page
  const row = (item: OperatorListItem): Row => ({
    id: item.id,
    tone: toneOf(item),
    cells: {
      code: (
        <a className="row-link" href={href(locale, `/admin/hotline/${item.id}`)}>
          {item.code}
        </a>
      ),
      question: item.question === '' ? t('erased') : item.question.replace(/\s+/g, ' ').slice(0, 140),
      state: (
        <span className="badges">
          <Badge tone={tones[item.state]}>{t(`states.${item.state}`)}</Badge>
          {item.priority === 'urgent' && <Badge tone="warn">{t('priorities.urgent')}</Badge>}
          {item.channel === 'phone' && <Badge>{t('channels.phone')}</Badge>}
          {item.hasAppeal && <Badge>{t('appeal')}</Badge>}
        </span>
      ),
      due: (
        <>
          {item.overdue && <Badge tone="danger">{t('overdue')}</Badge>} {formatStamp(item.dueAt, locale)}
        </>
      ),
      who: item.assignee?.name ?? '',
    },
  })
  const pages = Math.ceil(total / QUEUE_PAGE)
  const mayWrite = can(staff.roles, 'update:hotline-request')
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {mayWrite && (
              <a className="button" href={href(locale, '/admin/hotline/new')}>
                {t('newCall')}
              </a>
            )}
            <a className="button button-quiet" href={href(locale, '/admin/hotline/templates')}>
              {t('templates.title')}
            </a>
          </>
        }
      />
      <LiveQueue version={page.version} />
      <QueueCounts locale={locale} counts={counts} />
      <QueueFilters locale={locale} filter={filter} mayExport={can(staff.roles, 'export:hotline-request')} />
      {page.notRead && <Notice tone="warn">{t('filters.notRead')}</Notice>}
      <DataTable
        caption={t('count', { count: total })}
        columns={['code', 'question', 'state', 'due', 'who'].map((key) => ({
          key,
          label: t(`columns.${key as 'code' | 'question' | 'state' | 'due' | 'who'}`),
        }))}
        rows={items.map(row)}
        empty={<p>{t('none')}</p>}
      />
      {pages > 1 && (
        <nav className="button-row" aria-label={t('pages')}>
          {filter.page > 1 && (
            <a
              className="button button-quiet"
              href={withQuery(path, query, { page: String(filter.page - 1) })}
            >
              {t('previous')}
            </a>
          )}
          <span>{t('page', { page: String(filter.page), pages: String(pages) })}</span>
          {filter.page < pages && (
            <a
              className="button button-quiet"
              href={withQuery(path, query, { page: String(filter.page + 1) })}
            >
              {t('next')}
            </a>
          )}
        </nav>
      )}
    </>
  )
}

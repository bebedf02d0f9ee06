import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { DataTable, type Row } from '@/components/staff/data-table'
import { PageHeader } from '@/components/staff/page-header'
import { Pager } from '@/components/staff/pager'
import { withQuery } from '@/components/staff/table-query'
import { can } from '@/features/auth/access'
import { formatStamp } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import { QUEUE_PAGE } from '../../constants'
import type { RequestQueue } from '../../loaders.staff'
import type { LearningListItem } from '../../types'
import { RequestFilters } from './request-filters'

const columns = ['code', 'need', 'state', 'due', 'who'] as const
const tones = { new: 'warn', matched: 'plain', closed: 'done' } as const

type Props = { locale: Locale; queue: RequestQueue; query: Record<string, string | string[] | undefined> }

/** Requests to learn, what is due first on top. */
export async function RequestQueueView({ locale, queue, query }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.learningRequests' })
  const path = href(locale, '/admin/learning-requests')
  const { staff, filter, items, total } = queue
  const row = (item: LearningListItem): Row => ({
    id: item.id,
    tone: item.state === 'closed' ? 'muted' : item.overdue ? 'danger' : undefined,
    cells: {
      code: (
        <>
          <a className="row-link" href={`${path}/${item.id}`}>
            {item.code}
          </a>{' '}
          {!item.hasPhone && item.need !== '' && <Badge>{t('byCode')}</Badge>}
        </>
      ),
      need: item.need === '' ? t('erased') : item.need.replace(/\s+/g, ' ').slice(0, 140),
      state: (
        <span className="badges">
          <Badge tone={tones[item.state]}>{t(`states.${item.state}`)}</Badge>
          {item.outcome && <Badge>{t(`outcomes.${item.outcome}`)}</Badge>}
          {item.mentorName && <Badge>{item.mentorName}</Badge>}
        </span>
      ),
      due: (
        <>
          {item.overdue && <Badge tone="danger">{t('overdue')}</Badge>} {formatStamp(item.dueAt, locale)}
        </>
      ),
      who: item.assignee ?? '',
    },
  })
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          can(staff.roles, 'update:learning-request') && (
            <a className="button" href={`${path}/new`}>
              {t('new')}
            </a>
          )
        }
      />
      <RequestFilters locale={locale} filter={filter} />
      <DataTable
        caption={t('count', { count: total })}
        columns={columns.map((key) => ({ key, label: t(`columns.${key}`) }))}
        rows={items.map(row)}
        empty={<p>{t('none')}</p>}
      />
      <Pager
        label={t('pages')}
        page={filter.page}
        pages={Math.ceil(total / QUEUE_PAGE)}
        hrefOf={(number) => withQuery(path, query, { page: String(number) })}
      />
    </>
  )
}

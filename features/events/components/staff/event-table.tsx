import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { DataTable } from '@/components/staff/data-table'
import { Notice } from '@/components/staff/notice'
import { PageHeader } from '@/components/staff/page-header'
import { can } from '@/features/auth/access'
import { localDay } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import type { loadStaffEvents } from '../../loaders.staff'
import { formatStart } from '../../rules/when'

type Props = { locale: Locale; page: Awaited<ReturnType<typeof loadStaffEvents>> }

/** All events, the nearest first, and the dates of which people are to be called. */
export async function EventTable({ locale, page }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.events' })
  const kinds = await getTranslations({ locale, namespace: 'events.kinds' })
  const { staff, events, toCall } = page
  const mayChange = can(staff.roles, 'update:event')
  const start = (startsAt: Date) => formatStart({ day: localDay(startsAt), startsAt }, locale)
  const columns = ['title', 'state', 'kind', 'next', 'seats', 'coming'] as const
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          mayChange && (
            <a className="button" href={href(locale, '/admin/events/new')}>
              {t('new')}
            </a>
          )
        }
      />
      {toCall.length > 0 ? (
        <div id="to-call">
          <Notice tone="warn" title={t('toCall')}>
            <ul>
              {toCall.map(({ id, title, startsAt }) => (
                <li key={id}>
                  <a href={href(locale, `/admin/events/dates/${id}`)}>
                    {title[locale]}, {start(startsAt)}
                  </a>
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      <DataTable
        caption={t('count', { count: events.length })}
        columns={columns.map((key) => ({ key, label: t(`table.${key}`) }))}
        empty={t('none')}
        rows={events.map(({ id, title, kind, state, demo, coming, next }) => ({
          id,
          tone: coming === 0 ? 'muted' : undefined,
          cells: {
            title: mayChange ? (
              <a href={href(locale, `/admin/events/${id}`)}>{title[locale]}</a>
            ) : (
              title[locale]
            ),
            state: (
              <>
                <Badge tone={state === 'published' ? 'done' : 'plain'}>{t(`states.${state}`)}</Badge>{' '}
                {demo ? <Badge>{t('demo')}</Badge> : null}
              </>
            ),
            kind: kinds(kind),
            next: next ? (
              <a href={href(locale, `/admin/events/dates/${next.id}`)}>{start(next.startsAt)}</a>
            ) : (
              '—'
            ),
            seats: next ? t('seats', { taken: next.taken, capacity: String(next.capacity ?? '∞') }) : '—',
            coming,
          },
        }))}
      />
    </>
  )
}

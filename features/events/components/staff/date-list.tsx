import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { DataTable } from '@/components/staff/data-table'
import { HoursText } from '@/components/ui/hours-text'
import { community } from '@/lib/community'
import { localDay } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import { formatWhen } from '../../rules/when'
import type { DateRecord, EventRecord } from '../../types'
import { seatsText } from './seats-text'

const whenOf = ({ startsAt, endsAt }: DateRecord, locale: Locale) => {
  const day = (at: Date) => localDay(at, community.timeZone)
  return formatWhen({ day: day(startsAt), lastDay: day(endsAt), exact: { startsAt, endsAt } }, locale)
}

/** All dates of an event, the nearest first, past ones after them. */
export async function DateList({ locale, event, now }: { locale: Locale; event: EventRecord; now: Date }) {
  const t = await getTranslations({ locale, namespace: 'staff.events' })
  const isOver = ({ endsAt }: DateRecord) => endsAt <= now
  const ordered = [...event.dates.filter((date) => !isOver(date)), ...event.dates.filter(isOver).reverse()]
  const columns = ['when', 'state', 'seats', 'came'] as const
  return (
    <DataTable
      caption={t('dates.count', { count: event.dates.length })}
      columns={columns.map((key) => ({ key, label: t(`dates.${key}`) }))}
      empty={t('dates.none')}
      rows={ordered.map((date) => ({
        id: date.id,
        tone: isOver(date) || date.state === 'cancelled' ? 'muted' : undefined,
        cells: {
          when: (
            <a href={href(locale, `/admin/events/dates/${date.id}`)}>
              <HoursText text={whenOf(date, locale)} />
            </a>
          ),
          state:
            date.state === 'scheduled' ? (
              t('dates.scheduled')
            ) : (
              <Badge tone={date.state === 'cancelled' ? 'danger' : 'warn'}>{t(`dates.${date.state}`)}</Badge>
            ),
          seats: seatsText(t, date),
          came: date.cameCount ?? '—',
        },
      }))}
    />
  )
}

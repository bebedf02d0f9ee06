import { getTranslations } from 'next-intl/server'
import { HoursText } from '@/components/ui/hours-text'
import { href, type Locale } from '@/lib/i18n/locales'
import { formatWhen } from '../rules/when'
import type { ListedDate } from '../types'
import { EventState } from './event-state'

/** One date on the page of its event: when, what changed, how many seats, and the way to register. */
export async function EventDateItem({ locale, item }: { locale: Locale; item: ListedDate }) {
  const t = await getTranslations({ locale, namespace: 'events' })
  const { event, date } = item
  const isOpen = event.registration && date.state !== 'cancelled' && !date.isPast
  return (
    <li id={`date-${date.id}`}>
      <h3 className="row-title capital text-wrap">
        <HoursText text={formatWhen(date, locale)} />
      </h3>
      {date.exact ? null : <p className="soft">{t(event.registration ? 'hourAfter' : 'hourByPhone')}</p>}
      <EventState locale={locale} date={date} />
      {isOpen && date.seatsLeft !== null ? (
        <p className="small">
          {date.seatsLeft === 0 ? t('full') : t('seatsLeft', { count: date.seatsLeft })}
        </p>
      ) : null}
      {date.isPast ? null : (
        <p className="button-row mt-3">
          {isOpen ? (
            <a className="button" href={href(locale, `/events/${event.slug}/dates/${date.id}`)}>
              {date.seatsLeft === 0 ? t('toWaitingList') : t('register')}
            </a>
          ) : null}
          <a className="button button-quiet" href={`/feeds/events/${date.id}.ics?locale=${locale}`}>
            {t('toCalendar')}
          </a>
        </p>
      )}
    </li>
  )
}

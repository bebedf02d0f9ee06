import { getTranslations } from 'next-intl/server'
import { HoursText } from '@/components/ui/hours-text'
import { href, type Locale } from '@/lib/i18n/locales'
import { formatHours, formatWhen } from '../rules/when'
import type { ListedDate } from '../types'
import { EventState } from './event-state'

type Props = {
  locale: Locale
  item: ListedDate /** Where the day does not stand above. */
  withDay?: boolean
}

/** One date of an event in a list. */
export async function EventRow({ locale, item, withDay = false }: Props) {
  const t = await getTranslations({ locale })
  const { event, date } = item
  const settlement = event.venue?.settlement?.[locale]
  const oneDay = date.day === date.lastDay
  const when = withDay || !oneDay ? formatWhen(date, locale) : formatHours(date, locale)
  const where = event.form === 'online' ? t('events.forms.online') : settlement
  const facts = [
    t(`events.kinds.${event.kind}`),
    where,
    event.form === 'both' ? t('events.forms.both') : null,
  ]
  return (
    <li>
      <h3 className="row-title">
        <a href={href(locale, `/events/${event.slug}`)}>{event.title[locale]}</a>
      </h3>
      <p className="capital">
        <HoursText text={when ?? t('events.hourLater')} />
      </p>
      <p className="soft capital">
        {facts.filter(Boolean).join(' · ')}{' '}
        {event.demo ? <span className="badge badge-demo">{t('events.demoShort')}</span> : null}
      </p>
      <EventState locale={locale} date={date} />
      {date.seatsLeft === 0 && date.state !== 'cancelled' && !date.isPast ? (
        <p className="small">{t('events.full')}</p>
      ) : null}
    </li>
  )
}

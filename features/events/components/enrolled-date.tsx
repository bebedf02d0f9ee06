import { HoursText } from '@/components/ui/hours-text'
import { href, type Locale } from '@/lib/i18n/locales'
import type { DatePage } from '../loaders'
import { formatWhen } from '../rules/when'
import { EventState } from './event-state'
import { EventWhere } from './event-where'

/** What somebody registered for, on the page of their code: when and where, as far as the loader told it for them. */
export function EnrolledDate({ locale, page }: { locale: Locale; page: DatePage }) {
  const { event, date } = page
  return (
    <section>
      <p className="lead">
        <a href={href(locale, `/events/${event.slug}`)}>{event.title[locale]}</a>
      </p>
      <p className="capital">
        <strong>
          <HoursText text={formatWhen(date, locale)} />
        </strong>
      </p>
      <EventState locale={locale} date={date} />
      <EventWhere locale={locale} event={event} />
    </section>
  )
}

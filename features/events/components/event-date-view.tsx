import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { HoursText } from '@/components/ui/hours-text'
import { href, type Locale } from '@/lib/i18n/locales'
import { formatWhen } from '../rules/when'
import type { ListedDate } from '../types'
import { EventFacts } from './event-facts'
import { EventState } from './event-state'

type Props = { locale: Locale; item: ListedDate /** The form that registers. */; children: ReactNode }

/** One date to register for; without the form where nobody can any more. */
export async function EventDateView({ locale, item, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'events' })
  const { event, date } = item
  const isClosed = !event.registration || date.state === 'cancelled' || date.isPast
  return (
    <article>
      <header className="page-head">
        <h1>{event.title[locale]}</h1>
        <p className="lead capital">
          <HoursText text={formatWhen(date, locale)} />
        </p>
        {date.exact ? null : <p className="soft">{t(event.registration ? 'hourAfter' : 'hourByPhone')}</p>}
        <EventState locale={locale} date={date} />
        {event.demo ? <p className="banner">{t('demo')}</p> : null}
      </header>
      <div className="guide-grid mt-6">
        <div>
          {isClosed ? <p>{t(event.registration ? 'closed' : 'noRegistration')}</p> : children}
          <p className="section">
            <a href={href(locale, `/events/${event.slug}`)}>{t('allDates')}</a>
          </p>
        </div>
        <aside className="guide-side">
          <EventFacts locale={locale} event={event} />
        </aside>
      </div>
    </article>
  )
}

import { getTranslations } from 'next-intl/server'
import { formatDay, localDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import type { PublicEvent } from '../types'
import { EventDateItem } from './event-date-item'
import { EventFacts } from './event-facts'

/** Dates that are shown at once; more are folded, so that the place is not far below them. */
const SHOWN = 5

/** One event: what it is, its dates with their state, where as far as it may be told. */
export async function EventView({ locale, event }: { locale: Locale; event: PublicEvent }) {
  const t = await getTranslations({ locale, namespace: 'events' })
  const coming = event.dates.filter(({ isPast }) => !isPast)
  const past = event.dates.filter(({ isPast }) => isPast)
  const items = (dates: typeof coming) =>
    dates.map((date) => <EventDateItem key={date.id} locale={locale} item={{ event, date }} />)
  return (
    <article>
      <header className="page-head">
        <h1>{event.title[locale]}</h1>
        <p className="facts">
          <span className="capital">{t(`kinds.${event.kind}`)}</span>
          <span className="capital">{t(`forms.${event.form}`)}</span>
        </p>
        {event.demo ? <p className="banner">{t('demo')}</p> : null}
        <p className="lead">{event.summary[locale]}</p>
      </header>
      <div className="guide-grid mt-6">
        <div>
          {event.detail ? <p className="prose event-detail mb-6">{event.detail[locale]}</p> : null}
          <section>
            <h2>{t('dates')}</h2>
            {coming.length === 0 ? <p className="mt-3">{t('noDates')}</p> : null}
            <ol className="row-list mt-3">{items(coming.slice(0, SHOWN))}</ol>
            {coming.length > SHOWN ? (
              <details className="fold">
                <summary>{t('moreDates', { count: coming.length - SHOWN })}</summary>
                <ol className="row-list mt-3">{items(coming.slice(SHOWN))}</ol>
              </details>
            ) : null}
            {event.registration || coming.length === 0 ? null : <p className="mt-3">{t('noRegistration')}</p>}
          </section>
          {past.length > 0 ? (
            <details className="fold section">
              <summary>{t('pastDates', { count: past.length })}</summary>
              <ol className="row-list mt-3">{items(past)}</ol>
            </details>
          ) : null}
          <p className="section small">
            {t('updated', { date: formatDay(localDay(event.updatedAt), locale) })}
          </p>
        </div>
        <aside className="guide-side">
          <EventFacts locale={locale} event={event} />
        </aside>
      </div>
    </article>
  )
}

import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import { type EventList, isEmptyFilter } from '../rules/filter'
import { formatWeekday } from '../rules/when'
import type { EventFilter } from '../types'
import { EventFilterForm } from './event-filter-form'
import { EventRow } from './event-row'

type Props = { locale: Locale; list: EventList & { filter: EventFilter } }

/** What comes, day by day; what is over is folded. */
export async function EventListView({ locale, list }: Props) {
  const t = await getTranslations({ locale, namespace: 'events' })
  const { days, past, filter, months } = list
  const feed = locale === 'uk' ? '/feeds/events.ics' : `/feeds/events.ics?locale=${locale}`
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <EventFilterForm locale={locale} filter={filter} months={months} />
      {days.length === 0 ? (
        <section className="prose section">
          <h2>{isEmptyFilter(filter) ? t('none') : t('noneLike')}</h2>
          <p>{isEmptyFilter(filter) ? t('noneText') : t('noneLikeText')}</p>
        </section>
      ) : null}
      {days.map(({ day, items }) => (
        <section key={day} className="section">
          <h2 className="capital">{formatWeekday(day, locale)}</h2>
          <ul className="row-list mt-3">
            {items.map((item) => (
              <EventRow key={item.date.id} locale={locale} item={item} />
            ))}
          </ul>
        </section>
      ))}
      {isEmptyFilter(filter) ? null : (
        <p className="mt-6">
          <a className="button button-quiet" href={href(locale, '/events')}>
            {t('reset')}
          </a>
        </p>
      )}
      {past.length > 0 ? (
        <details className="fold section">
          <summary>{t('past', { count: past.length })}</summary>
          <ul className="row-list mt-3">
            {past.map((item) => (
              <EventRow key={item.date.id} locale={locale} item={item} withDay />
            ))}
          </ul>
        </details>
      ) : null}
      <p className="section small">
        {t('feed')}: <a href={feed}>iCalendar</a>
        <br />
        {t('openData')}: <a href="/api/open-data/events.json">JSON</a>
      </p>
    </>
  )
}

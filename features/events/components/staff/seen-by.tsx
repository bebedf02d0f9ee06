import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/staff/notice'
import { HoursText } from '@/components/ui/hours-text'
import type { Locale } from '@/lib/i18n/locales'
import { formatWhen } from '../../rules/when'
import type { EventRecord, PublicEvent } from '../../types'
import { EventWhere } from '../event-where'

type Props = {
  locale: Locale
  event: EventRecord
  seen: { everybody: PublicEvent | null; enrolled: PublicEvent | null; slugTells: boolean }
}

/** What everybody and those who registered learn of an event now: the texts as they are cut, the place, the hour. */
export async function SeenBy({ locale, event, seen }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.events.seen' })
  const hidden = event.visibility === 'staff' || event.state === 'draft'
  return (
    <section className="event-part" aria-labelledby="seen-heading">
      <h2 id="seen-heading">{t('title')}</h2>
      {hidden ? <Notice tone="warn">{t(event.state === 'draft' ? 'draft' : 'staffOnly')}</Notice> : null}
      {seen.slugTells ? <Notice tone="warn">{t('slugTells', { slug: event.slug })}</Notice> : null}
      <div className="form-columns">
        {(['everybody', 'enrolled'] as const).map((reader) => {
          const view = seen[reader]
          const date = view?.dates.find(({ isPast }) => !isPast) ?? view?.dates[0]
          return view ? (
            <div key={reader} data-seen={reader}>
              <h3>{t(reader)}</h3>
              <p>
                <strong>{view.title[locale]}</strong>
              </p>
              <p>{view.summary[locale]}</p>
              {view.detail ? <p className="event-detail">{view.detail[locale]}</p> : null}
              {date ? (
                <p>
                  <HoursText text={formatWhen(date, locale)} />
                </p>
              ) : null}
              {view.timeWithheld ? <p className="soft">{t('noHour')}</p> : null}
              <EventWhere locale={locale} event={view} />
            </div>
          ) : null
        })}
      </div>
    </section>
  )
}

import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { community } from '@/lib/community'
import { href, type Locale } from '@/lib/i18n/locales'
import { localMoment } from '@/lib/local-moment'
import type { loadEventEditor } from '../../loaders.staff'
import { formValues } from '../../presenter.form'
import { AddDateForm } from './add-date-form'
import { DateList } from './date-list'
import { EventForm } from './event-form'
import { formChoices } from './form-choices'
import { RemoveEventForm } from './remove-event-form'
import { SeenBy } from './seen-by'
import { WeeklyForm } from './weekly-form'

type Props = { locale: Locale; page: Awaited<ReturnType<typeof loadEventEditor>>; now: Date }

/** One event: its texts, what others see of it, its dates. */
export async function EventEditorView({ locale, page, now }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.events' })
  const { event, people, seen } = page
  const coming = event.dates.filter(({ startsAt }) => startsAt > now)
  const first = coming.find(({ state }) => state === 'scheduled')
  const moment = (at: Date | undefined) => (at ? localMoment(at, community.timeZone) : '')
  return (
    <>
      <PageHeader
        title={event.title[locale]}
        actions={
          event.state === 'published' && event.visibility !== 'staff' ? (
            <a className="button button-quiet" href={href(locale, `/events/${event.slug}`)}>
              {t('open')}
            </a>
          ) : null
        }
      />
      <EventForm
        id={event.id}
        version={event.version}
        known={formValues(event)}
        choices={await formChoices(locale, page.choices)}
      />
      <SeenBy locale={locale} event={event} seen={seen} />
      <section aria-labelledby="dates-heading">
        <h2 id="dates-heading">{t('dates.title')}</h2>
        <DateList locale={locale} event={event} now={now} />
        <details className="fold">
          <summary>{t('dates.addOne')}</summary>
          <AddDateForm eventId={event.id} version={event.version} />
        </details>
        <details className="fold" open={event.dates.length === 0}>
          <summary>{t('dates.weekly')}</summary>
          <WeeklyForm
            eventId={event.id}
            version={event.version}
            timeZone={community.timeZone}
            now={now}
            known={coming.map(({ id, startsAt, endsAt, state, poolId }) => ({
              ...{ id, startsAt, endsAt, state },
              hasPeople: people.has(poolId),
            }))}
            initial={{
              startsAt: moment(first?.startsAt),
              endsAt: moment(first?.endsAt),
              until: event.recurrence?.until ?? '',
            }}
          />
        </details>
      </section>
      <RemoveEventForm id={event.id} version={event.version} />
    </>
  )
}

import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Notice } from '@/components/staff/notice'
import { PageHeader } from '@/components/staff/page-header'
import { PrintButton } from '@/components/staff/print-button'
import { HoursText } from '@/components/ui/hours-text'
import { can } from '@/features/auth/access'
import { community } from '@/lib/community'
import { localDay } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import { localMoment } from '@/lib/local-moment'
import type { StaffDatePage } from '../../loaders.staff'
import { formatOldStart, formatWhen } from '../../rules/when'
import { ChangeDateForm } from './change-date-form'
import { CameForm, RemoveDateForm, SeatsForm } from './date-forms'

type Props = {
  locale: Locale
  page: StaffDatePage
  now: Date /** The people of the date. */
  children: ReactNode
}

/** One date: its people, what can be done with it, how many came. */
export async function DateView({ locale, page, now, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.events.date' })
  const { staff, event, date } = page
  const { id, version, startsAt, endsAt, previousStartsAt } = date
  const mayChange = can(staff.roles, 'update:event')
  const day = (at: Date) => localDay(at, community.timeZone)
  const when = formatWhen({ day: day(startsAt), lastDay: day(endsAt), exact: { startsAt, endsAt } }, locale)
  const isOpen = date.state !== 'cancelled' && endsAt > now
  const before =
    previousStartsAt && formatOldStart({ day: day(previousStartsAt), startsAt: previousStartsAt }, locale)
  return (
    <>
      <PageHeader
        title={event.title[locale]}
        lead={<HoursText text={when} />}
        actions={
          <>
            <PrintButton label={t('print')} isQuiet />
            {mayChange ? (
              <a className="button button-quiet" href={href(locale, `/admin/events/${event.id}`)}>
                {t('toEvent')}
              </a>
            ) : null}
          </>
        }
      />
      {date.state === 'scheduled' ? null : (
        <Notice tone={date.state === 'cancelled' ? 'danger' : 'warn'}>
          <p>
            {date.state === 'cancelled' ? t('isCancelled') : t('isMoved', { when: before ?? '' })}{' '}
            {date.reason?.[locale]}
          </p>
        </Notice>
      )}
      {children}
      {mayChange ? (
        <section className="event-part no-print" aria-labelledby="change-heading">
          <h2 id="change-heading">{t('change')}</h2>
          {startsAt <= now && date.state !== 'cancelled' ? (
            <CameForm id={id} version={version} count={date.cameCount} />
          ) : null}
          {isOpen ? (
            <>
              <SeatsForm id={id} version={version} capacity={date.capacity} />
              <h3>{t('move.title')}</h3>
              <ChangeDateForm
                id={id}
                version={version}
                moments={{ startsAt: localMoment(startsAt), endsAt: localMoment(endsAt) }}
              />
              <h3>{t('cancel.title')}</h3>
              <ChangeDateForm id={id} version={version} moments={null} />
            </>
          ) : null}
          {date.taken === 0 ? <RemoveDateForm id={id} version={version} /> : null}
        </section>
      ) : null}
    </>
  )
}

import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Notice } from '@/components/staff/notice'
import { PageHeader } from '@/components/staff/page-header'
import { PrintButton } from '@/components/staff/print-button'
import { formatMoment } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import type { Sheet } from '../../loaders.sheet'
import { currentMeeting } from '../../rules/staff-list'
import type { SheetPerson } from '../../types.staff'
import { AttendanceBoard } from './attendance-board'
import { PaperSheet } from './paper-sheet'
import { SessionLinks } from './session-links'
import { WaitingList } from './waiting-list'

/** What stands for every pool of seats the same way, put in by the page. */
export type SheetForms = {
  /** The field for people from paper, with its heading. */
  paper: ReactNode
  /** Whom to call, and why. */
  calls: ReactNode
  moreOf: (person: SheetPerson) => ReactNode
}

type Props = {
  locale: Locale
  sheet: Sheet
  told: 'moved' | 'cancelled' | null
  now: Date
  forms: SheetForms
}

/** The people of a session: on a phone in the class, and on paper. */
export async function SheetView({ locale, sheet, told, now, forms }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.sessions' })
  const { session, course, people, may, hasSms } = sheet
  const { id, state, capacity, taken, meetings } = session
  const own = locale === 'uk' ? session.titleUk : session.titleEn
  const next = currentMeeting(meetings, now)
  const at = next && formatMoment(next.startsAt, locale)
  const enrolled = people.filter((person) => person.state === 'enrolled')
  const mayChange = may.change && state === 'open'
  const more = Object.fromEntries(mayChange ? people.map((one) => [one.id, forms.moreOf(one)]) : [])
  const labels = meetings.map(({ id: meetingId, startsAt }) => {
    const { day, time } = formatMoment(startsAt, locale)
    return { id: meetingId, label: `${day}, ${time}` }
  })
  const links = { here: 'sheet', maySeePeople: true, mayUpdate: may.update, mayIssue: may.issue } as const
  return (
    <>
      <PageHeader
        title={own ? `${course[locale]}: ${own}` : course[locale]}
        lead={[
          at && `${at.day}, ${at.time}`,
          session.placeName?.[locale] ?? t(`forms.${session.form}`),
          capacity === null ? t('seatsTaken', { taken }) : t('seatsLine', { taken, capacity }),
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={
          <>
            <SessionLinks locale={locale} session={session} {...links} />
            <PrintButton label={t('sheet.print')} />
          </>
        }
      />
      <div className="screen-sheet">
        {(state === 'cancelled' || state === 'ended') && <Notice>{t(`leads.${state}`)}</Notice>}
        {told && (
          <Notice tone={hasSms ? 'done' : 'warn'}>
            <p>{t(hasSms ? `told.${told}` : `told.${told}ByPhone`)}</p>
          </Notice>
        )}
        {forms.calls}
        <AttendanceBoard
          sessionId={id}
          address={href(locale, `/admin/sessions/${id}/attendance`)}
          people={enrolled}
          meetings={labels}
          current={next?.id ?? null}
          mayMark={may.mark && (state === 'open' || state === 'ended')}
          more={more}
        />
        <WaitingList people={people.filter((person) => person.state === 'waiting')} more={more} />
        {mayChange && <section className="paper-section">{forms.paper}</section>}
      </div>
      <PaperSheet locale={locale} sheet={sheet} now={now} />
    </>
  )
}

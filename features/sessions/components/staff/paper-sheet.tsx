import { getTranslations } from 'next-intl/server'
import { formatMoment } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { EMPTY_LINES, MEETINGS_ON_PAPER } from '../../constants.staff'
import type { Sheet } from '../../loaders.sheet'
import type { SheetPerson } from '../../types.staff'

/** The sheet on paper: a box for every meeting, empty lines for who comes without having enrolled, no full phones. */
export async function PaperSheet({ locale, sheet, now }: { locale: Locale; sheet: Sheet; now: Date }) {
  const t = await getTranslations({ locale, namespace: 'staff.sessions.sheet' })
  const { session, course, people } = sheet
  const coming = session.meetings.findIndex(({ endsAt }) => endsAt > now)
  const from = Math.max(0, Math.min(coming < 0 ? 0 : coming, session.meetings.length - MEETINGS_ON_PAPER))
  const meetings = session.meetings.slice(from, from + MEETINGS_ON_PAPER)
  const own = locale === 'uk' ? session.titleUk : session.titleEn
  const short = (at: Date) => {
    const { day, time } = formatMoment(at, locale)
    return `${day.replace(/^[^,]+,\s*/, '')} ${time}`
  }
  const boxes = (marks: SheetPerson['marks']) =>
    meetings.map(({ id }) => (
      <td key={id} className="paper-box">
        {marks[id] === true ? '✓' : marks[id] === false ? '–' : '☐'}
      </td>
    ))
  const line = (key: string, number: string, person?: SheetPerson) => (
    <tr key={key}>
      <td>{number}</td>
      <td className="paper-name">{person?.name}</td>
      <td>{person?.phone && `…${person.phone.slice(-2)}`}</td>
      {boxes(person?.marks ?? {})}
    </tr>
  )
  const enrolled = people.filter(({ state }) => state === 'enrolled')
  const waiting = people.filter(({ state }) => state === 'waiting')
  return (
    <div className="paper-sheet" aria-hidden="true">
      <h2>{own ? `${course[locale]}: ${own}` : course[locale]}</h2>
      <p>{[session.placeName?.[locale], session.tutorName].filter(Boolean).join(' · ')}</p>
      <table>
        <thead>
          <tr>
            <th>№</th>
            <th>{t('paper.name')}</th>
            <th>{t('paper.phone')}</th>
            {meetings.map(({ id, startsAt }) => (
              <th key={id}>{short(startsAt)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {enrolled.map((person, index) => line(person.id, String(index + 1), person))}
          {Array.from({ length: EMPTY_LINES }, (_, index) =>
            line(`empty-${index}`, String(enrolled.length + index + 1)),
          )}
        </tbody>
      </table>
      {waiting.length > 0 && (
        <>
          <h3>{t('waitingList', { count: waiting.length })}</h3>
          <table>
            <tbody>{waiting.map((person, index) => line(person.id, String(index + 1), person))}</tbody>
          </table>
        </>
      )}
    </div>
  )
}

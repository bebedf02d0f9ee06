import 'server-only'
import { requireStaff } from '@/features/auth/loaders'
import { loadVenues } from '@/features/places/loaders.venue'
import type { Venue, VenueReader } from '@/features/places/rules/venue'
import { community } from '@/lib/community'
import { formatDay, formatMoment } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { gatheringForms } from './constants'
import { getStaffSession } from './data.staff'
import { meetingRow, readMeetings } from './rules/meeting-rows'
import { sessionValues } from './rules/session-values'
import { sessionView } from './rules/session-view'
import { type PreviewInput, previewSchema } from './schema.staff'
import type { SessionRecord } from './types'

export type SeenSession = {
  title: string
  note: string
  where: { kind: 'place' | 'online' | 'onlineLater' | 'phone'; text: string }
  moreAfterEnrolment: boolean
  /** Lines for people; without the hour where it must not be told. */
  when: string[]
  timeWithheld: boolean
}

/** Null where the reader sees no such session at all. */
export type SessionPreview = { everybody: SeenSession | null; enrolled: SeenSession | null }

function venueText(venue: Venue | null, locale: Locale): string {
  if (!venue) return ''
  const { named, address, district, settlement } = venue
  const parts = [named?.name, address, district, settlement].map((part) => part?.[locale])
  return parts.filter((part, index) => part && parts.indexOf(part) === index).join(', ')
}

/** The form as a stored session, open to everybody. */
function recordOf(input: PreviewInput, now: Date): SessionRecord {
  const { titleUk, titleEn, noteUk, noteEn, form, placeId, onlineUrl, visibility, precision } = input
  const rows = input.meetingDate.map((date, index) => ({
    id: '',
    date,
    from: input.meetingFrom[index] ?? '',
    to: input.meetingTo[index] ?? '',
  }))
  const read = readMeetings(rows)
  const meetings = (read.ok ? read.meetings : []).map((meeting, index) => ({
    ...meeting,
    id: String(index),
    previousStartsAt: null,
  }))
  return {
    ...{ id: '', courseSlug: '', poolId: '', cohortId: null, host: null, reason: null, sequence: 0 },
    ...{ form, visibility, precision, meetings, demo: false, language: 'uk', state: 'open', updatedAt: now },
    placeId: placeId || null,
    onlineUrl: onlineUrl || null,
    title: { uk: titleUk, en: titleEn },
    note: { uk: noteUk, en: noteEn },
  }
}

async function seenBy(
  reader: VenueReader,
  record: SessionRecord,
  locale: Locale,
  now: Date,
): Promise<SeenSession | null> {
  const [venue] = await loadVenues([record], reader)
  if (!venue) return null
  const seats = { free: null, waiting: 0 }
  const view = sessionView(record, { venue, seats, reader, locale, now, timeZone: community.timeZone })
  if (!view) return null
  const when = view.meetings.map(({ day, time }) =>
    time
      ? `${formatDay(day, locale)}, ${formatMoment(time.startsAt, locale).time}–${formatMoment(time.endsAt, locale).time}`
      : formatDay(day, locale),
  )
  const remote = record.form === 'phone' ? 'phone' : view.onlineUrl ? 'online' : 'onlineLater'
  return {
    ...{ title: view.title ?? '', note: view.note ?? '', when },
    timeWithheld: view.meetings.some(({ time }) => time === null),
    where: {
      kind: gatheringForms.includes(record.form) ? 'place' : remote,
      text: venueText(view.venue, locale),
    },
    moreAfterEnrolment: view.venue?.moreAfterEnrolment ?? false,
  }
}

/** The form as it is sent; when and where of an open session are not in it and come from what is stored. */
async function readForm(given: Record<string, unknown>): Promise<PreviewInput> {
  const session =
    typeof given.stored === 'string' && given.stored ? await getStaffSession(given.stored) : null
  if (!session) return previewSchema.parse(given)
  const rows = session.meetings.map(meetingRow)
  return previewSchema.parse({
    ...sessionValues(session),
    meetingDate: rows.map(({ date }) => date),
    meetingFrom: rows.map(({ from }) => from),
    meetingTo: rows.map(({ to }) => to),
    ...given,
  })
}

/** What readers would see of the session that the form holds. Reads only. */
export async function loadSessionPreview(
  given: Record<string, unknown>,
  locale: Locale,
  now: Date,
): Promise<SessionPreview> {
  await requireStaff('read:session')
  const input = await readForm(given)
  if (input.visibility === 'staff') return { everybody: null, enrolled: null }
  const record = recordOf(input, now)
  const isClosed = typeof given.cohortId === 'string' && given.cohortId !== ''
  return {
    everybody: isClosed ? null : await seenBy('everybody', record, locale, now),
    enrolled: await seenBy('enrolled', record, locale, now),
  }
}

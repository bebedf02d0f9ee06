import type { Locale } from '@/lib/i18n/locales'
import { type IcsEntry, icsUid } from '@/lib/ics'
import { gatheringForms } from '../constants'
import type { MeetingView, SessionView } from '../types'

/** Words and addresses of the file, in the language of its reader. */
export type IcsTexts = {
  /** What the session is called. */
  title: string
  /** Where it is when no place may be told. */
  remote: string | null
  /** More to know, such as how one learns the hour. */
  description: string
  /** Address of the page that tells it in full. */
  url: string
}

function placeOf({ form, venue, onlineUrl }: SessionView, remote: string | null, locale: Locale) {
  if (onlineUrl) return onlineUrl
  if (!gatheringForms.includes(form) || !venue) return remote
  const { named, address, district, settlement } = venue
  const parts = [named?.name, address, district, settlement].flatMap((part) => part?.[locale] ?? [])
  return parts.length > 0 ? parts.join(', ') : remote
}

/**
 * The entries of a session in a calendar, one for each meeting: as far as the view tells, so a file for everybody has
 * whole days where the hour may not be told. The identifier stays when it is moved, so calendars move it too.
 */
export function sessionEntries(session: SessionView, texts: IcsTexts, locale: Locale): IcsEntry[] {
  const entry = ({ id, day, time }: MeetingView): IcsEntry => ({
    uid: icsUid('meeting', id),
    sequence: session.sequence,
    changedAt: session.updatedAt,
    time: time ?? { day },
    isCancelled: session.state === 'cancelled',
    summary: texts.title,
    description: [texts.description, session.reason, session.note].filter(Boolean).join('\n'),
    location: placeOf(session, texts.remote, locale),
    url: texts.url,
  })
  return session.meetings.map(entry)
}

import { sessionViews } from '../constants.staff'
import type { Meeting } from '../types'
import type { SessionListView, SessionRow } from '../types.staff'

/** What the address asks for; `upcoming` when it asks for nothing that there is. */
export function parseView(asked: string | string[] | undefined): SessionListView {
  return sessionViews.find((view) => view === asked) ?? 'upcoming'
}

/** The meeting that is on or comes next; null when all are over. */
export function nextMeeting(meetings: readonly Meeting[], now: Date): Meeting | null {
  return meetings.find(({ endsAt }) => endsAt > now) ?? null
}

/** Tutors open the sheet some time before the first one comes. */
const NEAR_MS = 2 * 3_600_000

type Facts = Pick<SessionRow, 'state' | 'meetings' | 'tutorId' | 'calls' | 'id'>

const start = ({ meetings }: Facts, now: Date) =>
  (nextMeeting(meetings, now) ?? meetings.at(-1))?.startsAt.getTime() ?? Number.POSITIVE_INFINITY

/** An open session whose last meeting is over: it waits to be ended. */
export function isWaitingForEnd({ state, meetings }: Pick<Facts, 'state' | 'meetings'>, now: Date): boolean {
  return state === 'open' && meetings.length > 0 && nextMeeting(meetings, now) === null
}

function isIn(session: Facts, view: SessionListView, staffId: string, now: Date): boolean {
  const { state, meetings, tutorId, calls } = session
  const isCurrent = state === 'open' || (state === 'cancelled' && nextMeeting(meetings, now) !== null)
  if (view === 'drafts') return state === 'draft'
  if (view === 'calls') return calls > 0
  if (view === 'mine') return tutorId === staffId && (isCurrent || state === 'draft')
  return view === 'upcoming' ? isCurrent : state !== 'draft' && nextMeeting(meetings, now) === null
}

/** The sessions of one list: the next one first, those that are over the last one first. */
export function sessionsOf<Session extends Facts>(
  all: readonly Session[],
  view: SessionListView,
  staffId: string,
  now: Date,
): Session[] {
  const turn = view === 'past' ? -1 : 1
  return all
    .filter((session) => isIn(session, view, staffId, now))
    .sort((a, b) => turn * (start(a, now) - start(b, now)) || a.id.localeCompare(b.id))
}

/** The meeting that a sheet opens with: the one of this day's lesson, that is the last one that has begun or is near. */
export function currentMeeting<One extends { startsAt: Date }>(
  meetings: readonly One[],
  now: Date,
): One | null {
  const near = new Date(now.getTime() + NEAR_MS)
  return meetings.findLast(({ startsAt }) => startsAt <= near) ?? meetings[0] ?? null
}

import { SMALL_GROUP } from '../constants'
import type { Figure, SessionCount, SessionReport } from '../types'

const few: Figure = { kind: 'few' }
const nearlyAll: Figure = { kind: 'nearly-all' }
const hidden: Figure = { kind: 'hidden' }
const shown = (count: number): Figure => ({ kind: 'shown', count })
const isSmall = (people: number) => Math.abs(people) < SMALL_GROUP

/** A part of those who enrolled: it and the rest must both be large. */
function partOf(whole: number, part: number): Figure {
  // Between ten and twenty people one of the two is always small, and a word for which one would tell it.
  if (whole < 2 * SMALL_GROUP) return hidden
  if (isSmall(part)) return few
  return isSmall(whole - part) ? nearlyAll : shown(part)
}

/** The same for a part of those who came: how many of them are not in it must be large too. */
function partOfBoth(enrolled: number, attended: number, part: number): Figure {
  const figure = partOf(enrolled, part)
  const isTold = figure.kind === 'shown' && partOf(enrolled, attended).kind === 'shown'
  return isTold && isSmall(attended - part) ? hidden : figure
}

/**
 * With everybody who came and every meeting told, the visits beyond the first add up: of two meetings they are the very
 * people who came twice. The smallest meeting is left out unless those must be ten at least.
 */
function withoutRepeaters(attended: number, meetings: readonly number[], figures: Figure[]): Figure[] {
  const isAllTold = figures.every(({ kind }) => kind === 'shown')
  const visits = meetings.reduce((sum, present) => sum + present, 0)
  if (!isAllTold || visits - attended >= SMALL_GROUP * (meetings.length - 1)) return figures
  const smallest = meetings.indexOf(Math.min(...meetings))
  return figures.map((figure, index) => (index === smallest ? hidden : figure))
}

/** Certificates next to a meeting of nearly as many people would tell who of them has none. */
function besideMeetings(certified: Figure, meetings: readonly Figure[]): Figure {
  if (certified.kind !== 'shown') return certified
  const isNear = meetings.some(
    (met) => met.kind === 'shown' && met.count !== certified.count && isSmall(met.count - certified.count),
  )
  return isNear ? hidden : certified
}

/**
 * The report of one session of a group for its enterprise. A figure is told when it counts ten people at least, and so
 * does everything that follows from it together with the other figures: those who did not come, those who came and
 * missed a meeting, those who came, to a session or to one meeting, and have no certificate, those who came twice. Sessions are never added up, for a
 * sum would give away the one that is hidden.
 */
export function sessionReport({ id, state, enrolled, ...counts }: SessionCount): SessionReport {
  const { attended, certified, meetings } = counts
  const came = partOf(enrolled, attended)
  const present = meetings.map((meeting) => meeting.present)
  // Of one meeting everybody who came is everybody who was there.
  const each = present.length === 1 ? [came] : present.map((count) => partOfBoth(enrolled, attended, count))
  const told = came.kind === 'shown' && present.length > 1 ? withoutRepeaters(attended, present, each) : each
  return {
    id,
    state,
    enrolled: isSmall(enrolled) ? few : shown(enrolled),
    attended: came,
    certified: besideMeetings(partOfBoth(enrolled, attended, certified), told),
    meetings: meetings.map(({ startsAt }, index) => ({ startsAt, present: told[index] ?? hidden })),
  }
}

/**
 * How many people were trained, as everybody may read it: whole tens, so that neither a later page nor a report of one
 * group less can be taken from it. Null: fewer than ten.
 */
export function publicPeople(people: number): number | null {
  return people < SMALL_GROUP ? null : Math.floor(people / SMALL_GROUP) * SMALL_GROUP
}

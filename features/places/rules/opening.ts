import { addDays } from '@/lib/days'
import type { Opening, PlaceException } from '../types'
import { exceptionOn, type HoursPiece, hoursPieces } from './hours'
import { remember } from './memo'
import { instantOf, wallClock } from './zone'

type WithHours = { hours: string | null; exceptions: PlaceException[] }
type Stretch = { from: Date; to: Date; sure: boolean }

/** Looked at first; only a place that does not open within it is looked at for longer. */
const NEAR_DAYS = 14
const FAR_DAYS = 70
const WEEK_DAYS = 7

const usualStretches = new Map<string, Stretch[] | null>()

/** The hours as instants; those without exceptions are the same for every place that has them. */
function stretchesOf(place: WithHours, today: string, days: number, timeZone: string): Stretch[] | null {
  const make = () => {
    const pieces = hoursPieces(place, today, days)
    return pieces && toStretches(pieces, timeZone)
  }
  if (place.exceptions.length > 0) return make()
  return remember(usualStretches, `${timeZone} ${today} ${days} ${place.hours}`, make)
}

/** Pieces as instants, those that touch each other joined. */
function toStretches(pieces: HoursPiece[], timeZone: string): Stretch[] {
  const stretches: Stretch[] = []
  for (const piece of pieces) {
    const from = instantOf(piece.day, piece.from, timeZone)
    const to = instantOf(piece.day, piece.to, timeZone)
    const last = stretches.at(-1)
    if (last && last.sure === piece.sure && from <= last.to) last.to = to > last.to ? to : last.to
    else stretches.push({ from, to, sure: piece.sure })
  }
  return stretches
}

/**
 * Whether a place is open by its hours at an instant, until when, or when it opens next.
 * `until` is absent when it does not close within two weeks; `opensAt` when it does not open within ten.
 */
export function openingAt(place: WithHours, now: Date, timeZone: string): Opening {
  const today = wallClock(now, timeZone).day
  const near = openingWithin(place, now, today, NEAR_DAYS, timeZone)
  const opensFar = near.state === 'closed' && !near.opensAt
  return opensFar ? openingWithin(place, now, today, FAR_DAYS, timeZone) : near
}

function openingWithin(place: WithHours, now: Date, today: string, days: number, timeZone: string): Opening {
  const stretches = stretchesOf(place, today, days, timeZone)
  if (!stretches) return { state: 'unknown' }
  const current = stretches.filter((stretch) => stretch.from <= now && now < stretch.to)
  const sure = current.find((stretch) => stretch.sure)
  if (sure) {
    const horizon = instantOf(addDays(today, days), 0, timeZone)
    return sure.to < horizon ? { state: 'open', until: sure.to } : { state: 'open' }
  }
  if (current.length > 0) return { state: 'unknown' }
  const next = stretches.find((stretch) => stretch.sure && stretch.from > now)
  return next ? { state: 'closed', opensAt: next.from } : { state: 'closed' }
}

export type WeekDay = {
  /** YYYY-MM-DD. */
  day: string
  today: boolean
  /** `09:00`–`17:00`; `sure` is false for hours that have to be asked first. Empty: closed. */
  hours: { from: string; to: string; sure: boolean }[]
  /** The exception that rules this day instead of the usual hours. */
  exception: PlaceException | null
}

function clock(minutes: number): string {
  const shown = minutes > 1440 ? minutes - 1440 : minutes
  return `${String(Math.floor(shown / 60)).padStart(2, '0')}:${String(shown % 60).padStart(2, '0')}`
}

/** The hours of today and the six days after it; null when they are not known. */
export function weekAhead(place: WithHours, now: Date, timeZone: string): WeekDay[] | null {
  const today = wallClock(now, timeZone).day
  const pieces = hoursPieces(place, today, WEEK_DAYS + 1)
  if (!pieces) return null
  return Array.from({ length: WEEK_DAYS }, (_, index) => {
    const day = addDays(today, index)
    return {
      day,
      today: index === 0,
      hours: pieces
        .filter((piece) => piece.day === day)
        .map((piece) => ({ from: clock(piece.from), to: clock(piece.to), sure: piece.sure })),
      exception: exceptionOn(day, place.exceptions) ?? null,
    }
  })
}

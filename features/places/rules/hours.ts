import OpeningHours from 'opening_hours'
import { addDays } from '@/lib/days'
import type { PlaceException } from '../types'
import { remember } from './memo'

/** One stretch of hours that begins on `day`; `to` passes 1440 when it ends after midnight. */
export type HoursPiece = { day: string; from: number; to: number; sure: boolean }

const DAY_MINUTES = 1440
/** A stretch that ends within this many minutes after midnight still belongs to the evening before. */
const NIGHT_MINUTES = 360

/** Only the country matters to the library: it chooses the calendar of public holidays. */
const UKRAINE = { lat: 49, lon: 32, address: { country_code: 'ua', state: '' } }

const parsed = new Map<string, OpeningHours | null>()
const regular = new Map<string, HoursPiece[]>()

function parse(hours: string): OpeningHours | null {
  return remember(parsed, hours, () => {
    try {
      return new OpeningHours(hours, UKRAINE)
    } catch {
      return null
    }
  })
}

/** True when the text is OpenStreetMap opening_hours that can be understood. */
export function isOpeningHours(hours: string): boolean {
  return parse(hours) !== null
}

/**
 * The library reckons in the server's own time. Its dates stand here for wall-clock time only: they go in as the
 * numbers of a day and come out as the numbers of a day, so the server's zone does not matter.
 */
function toServerDate(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date)
}

function fromServerDate(at: Date): { day: string; minutes: number } {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return { day, minutes: at.getHours() * 60 + at.getMinutes() }
}

/** Cuts a stretch at midnights, unless its rest is only the end of a night. */
function cutByDays(from: Date, to: Date, sure: boolean): HoursPiece[] {
  const start = fromServerDate(from)
  const end = fromServerDate(to)
  const pieces: HoursPiece[] = []
  let { day, minutes } = start
  while (day < end.day) {
    const isLastNight = addDays(day, 1) === end.day && end.minutes <= NIGHT_MINUTES && minutes > 0
    if (isLastNight) {
      pieces.push({ day, from: minutes, to: DAY_MINUTES + end.minutes, sure })
      return pieces
    }
    pieces.push({ day, from: minutes, to: DAY_MINUTES, sure })
    day = addDays(day, 1)
    minutes = 0
  }
  if (end.minutes > minutes) pieces.push({ day, from: minutes, to: end.minutes, sure })
  return pieces
}

/** The usual hours of the days from `first` on, in order; null when the text cannot be understood. */
function regularPieces(hours: string, first: string, days: number): HoursPiece[] | null {
  const opening = parse(hours)
  if (!opening) return null
  return remember(regular, `${first} ${days} ${hours}`, () =>
    opening
      .getOpenIntervals(toServerDate(first), toServerDate(addDays(first, days)))
      .flatMap(([from, to, unsure]) => cutByDays(from, to, !unsure)),
  )
}

const EXCEPTION_HOURS = /^(?:off|unknown|\d{2}:\d{2}-\d{2}:\d{2}(?:,\d{2}:\d{2}-\d{2}:\d{2})*)$/

/** True for `off`, `unknown` and lists such as `10:00-13:00,14:00-16:00`. */
export function isExceptionHours(hours: string): boolean {
  return EXCEPTION_HOURS.test(hours) && (hours === 'off' || hours === 'unknown' || isOpeningHours(hours))
}

function exceptionPieces(day: string, hours: string): HoursPiece[] {
  if (hours === 'off') return []
  if (!isExceptionHours(hours) || hours === 'unknown') return [{ day, from: 0, to: DAY_MINUTES, sure: false }]
  return hours.split(',').map((range) => {
    const [from = 0, to = 0] = range.split('-').map((time) => {
      const [hour = 0, minute = 0] = time.split(':').map(Number)
      return hour * 60 + minute
    })
    return { day, from, to: to > from ? to : to + DAY_MINUTES, sure: true }
  })
}

/** The exception that rules a day; of several the one that begins last. */
export function exceptionOn(day: string, exceptions: PlaceException[]): PlaceException | undefined {
  return exceptions
    .filter((exception) => exception.from <= day && day <= exception.to)
    .sort((one, other) => one.from.localeCompare(other.from))
    .at(-1)
}

/**
 * The hours from `first` (YYYY-MM-DD) for a number of days, exceptions applied, in order of time. A night that began
 * the day before `first` is included.
 * @returns null when the hours are not known or cannot be understood.
 */
export function hoursPieces(
  place: { hours: string | null; exceptions: PlaceException[] },
  first: string,
  days: number,
): HoursPiece[] | null {
  if (!place.hours) return null
  // The library clips at the start of its window; one day more keeps the night before whole.
  const usual = regularPieces(place.hours, addDays(first, -2), days + 2)
  if (!usual) return null
  if (place.exceptions.length === 0) return usual.filter((piece) => piece.day >= addDays(first, -1))
  const pieces: HoursPiece[] = []
  for (let index = -1; index < days; index += 1) {
    const day = addDays(first, index)
    const exception = exceptionOn(day, place.exceptions)
    if (exception) pieces.push(...exceptionPieces(day, exception.hours))
    else pieces.push(...usual.filter((piece) => piece.day === day))
  }
  return pieces
}

import { localMoment } from './local-moment'

const MINUTE = 60_000
/** No zone changes its clock twice within a week. */
const WEEK = 7 * 24 * 60 * MINUTE

/** Minutes that the zone's clock is ahead of UTC at an instant (milliseconds). */
const offsetAt = (instant: number, timeZone: string): number =>
  (Date.parse(`${localMoment(new Date(instant), timeZone)}Z`) - Math.floor(instant / MINUTE) * MINUTE) /
  MINUTE

/** ±HHMM */
function written(offset: number): string {
  const minutes = Math.abs(offset)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`
}

/** The minute, as an instant, between two at which the clock changes. */
function changeBetween(before: number, after: number, timeZone: string): number {
  const old = offsetAt(before, timeZone)
  let [low, high] = [before, after]
  while (high - low > MINUTE) {
    const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE
    if (offsetAt(middle, timeZone) === old) low = middle
    else high = middle
  }
  return high
}

function observance(at: number, from: number, to: number, standard: number): string[] {
  const kind = to > standard ? 'DAYLIGHT' : 'STANDARD'
  const start = new Date(at + from * MINUTE).toISOString().replace(/[-:]|\.\d{3}Z/g, '')
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${written(from)}`,
    `TZOFFSETTO:${written(to)}`,
    `END:${kind}`,
  ]
}

/**
 * VTIMEZONE (RFC 5545, 3.6.5) for the years of the instants: every change of the clock is one observance, read from the
 * platform's own time zone data, so a country that gives the change up needs no change here. No lines without instants.
 */
export function timeZoneLines(instants: readonly Date[], timeZone: string): string[] {
  if (instants.length === 0) return []
  const years = instants.map((instant) => instant.getUTCFullYear())
  const begin = Date.UTC(Math.min(...years) - 1, 11, 1)
  const end = Date.UTC(Math.max(...years) + 1, 1, 1)
  const first = offsetAt(begin, timeZone)
  const changes: { at: number; from: number; to: number }[] = []
  for (let at = begin; at < end; at += WEEK) {
    const from = offsetAt(at, timeZone)
    const to = offsetAt(at + WEEK, timeZone)
    if (from !== to) changes.push({ at: changeBetween(at, at + WEEK, timeZone), from, to })
  }
  const standard = Math.min(first, ...changes.map(({ to }) => to))
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...observance(begin, first, first, standard),
    ...changes.flatMap(({ at, from, to }) => observance(at, from, to, standard)),
    'END:VTIMEZONE',
  ]
}

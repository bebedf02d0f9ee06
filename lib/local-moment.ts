import { community } from './community'

const written = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?$/

/** Making a format costs far more than using it, and a calendar file asks hundreds of times. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formats.set(timeZone, format)
  return format
}

/** An instant as a field of the browser holds it, on the community's clock: `2026-11-23T09:00`. */
export function localMoment(instant: Date, timeZone = community.timeZone): string {
  return formatOf(timeZone).format(instant).replace(' ', 'T')
}

/**
 * What somebody entered by the community's clock → the instant; null when it is no moment. An hour that the clock shows
 * twice is the first, one that it leaves out is an hour later.
 */
export function parseLocalMoment(text: string, timeZone = community.timeZone): Date | null {
  const match = text.match(written)
  if (!match) return null
  const asked = `${match[1]}T${match[2]}`
  const utc = Date.parse(`${asked}Z`)
  if (Number.isNaN(utc)) return null
  const offsetAt = (instant: number) => Date.parse(`${localMoment(new Date(instant), timeZone)}Z`) - instant
  const candidates = [utc - offsetAt(utc - 86_400_000), utc - offsetAt(utc + 86_400_000)]
  const fits = candidates.filter((instant) => localMoment(new Date(instant), timeZone) === asked)
  return new Date(Math.min(...(fits.length > 0 ? fits : candidates.slice(0, 1))))
}

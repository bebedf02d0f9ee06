import { community } from './community'
import { addDays } from './days'
import { localMoment } from './local-moment'
import { timeZoneLines } from './time-zone-lines'

/**
 * When it is: from one instant to another, or whole days of the community (YYYY-MM-DD, the last one included) where no
 * hour may be told.
 */
export type IcsTime = { startsAt: Date; endsAt: Date } | { day: string; lastDay?: string }

/** One entry of a calendar file (RFC 5545, VEVENT). Texts are plain; what is null or absent is left out. */
export type IcsEntry = {
  uid: string
  /** Grows with every move and cancellation, so that a calendar which has the entry takes the new one. */
  sequence: number
  /** When this was last changed. */
  changedAt: Date
  time: IcsTime
  isCancelled: boolean
  summary: string
  description?: string | null
  location?: string | null
  url?: string | null
}

export type IcsCalendar = { name: string; entries: readonly IcsEntry[] }

/** The identifier of an entry: the same in every feed and file, whatever address serves the portal. */
export const icsUid = (kind: string, id: string): string => `${kind}-${id}@${new URL(community.site).host}`

const encoder = new TextEncoder()
const LONGEST_LINE = 75

/** A content line in pieces of at most 75 octets, cut between signs, never inside one (RFC 5545, 3.1). */
export function foldLine(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const sign of line) {
    const size = encoder.encode(sign).length
    if (octets + size > LONGEST_LINE) {
      pieces.push(piece)
      piece = ' '
      octets = 1
    }
    piece += sign
    octets += size
  }
  return [...pieces, piece].join('\r\n')
}

/** Control characters but tab and line feed: a content line must not hold them. */
const CONTROLS = /[^\P{Cc}\t\n]/gu

/** A text as a value (RFC 5545, 3.3.11). */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** An instant in UTC: 20261123T070000Z. */
const utc = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d{3}/g, '')

/** An instant by the clock of the zone: 20261123T090000. */
const local = (instant: Date, timeZone: string): string =>
  `${localMoment(instant, timeZone).replace(/[-:]/g, '')}00`

function timeLines(time: IcsTime, timeZone: string): string[] {
  if ('day' in time) {
    const day = (value: string) => value.replaceAll('-', '')
    return [
      `DTSTART;VALUE=DATE:${day(time.day)}`,
      `DTEND;VALUE=DATE:${day(addDays(time.lastDay ?? time.day, 1))}`,
    ]
  }
  return [
    `DTSTART;TZID=${timeZone}:${local(time.startsAt, timeZone)}`,
    `DTEND;TZID=${timeZone}:${local(time.endsAt, timeZone)}`,
  ]
}

const text = (name: string, value: string | null | undefined): string[] =>
  value ? [`${name}:${escapeText(value)}`] : []

const entryLines = (entry: IcsEntry, timeZone: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${entry.uid}`,
  `SEQUENCE:${entry.sequence}`,
  `DTSTAMP:${utc(entry.changedAt)}`,
  `LAST-MODIFIED:${utc(entry.changedAt)}`,
  ...timeLines(entry.time, timeZone),
  `STATUS:${entry.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  ...('day' in entry.time || entry.isCancelled ? ['TRANSP:TRANSPARENT'] : []),
  ...text('SUMMARY', entry.summary),
  ...text('DESCRIPTION', entry.description),
  ...text('LOCATION', entry.location),
  ...(entry.url ? [`URL:${entry.url.replace(/\s/g, '')}`] : []),
  'END:VEVENT',
]

/** A calendar file of text/calendar; the definition of the time zone covers every entry, across changes of the clock. */
export function icsFile({ name, entries }: IcsCalendar, timeZone = community.timeZone): string {
  const instants = entries.flatMap(({ time }) => ('day' in time ? [] : [time.startsAt, time.endsAt]))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(community.slug)}//portal//UK`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...text('NAME', name),
    ...text('X-WR-CALNAME', name),
    `X-WR-TIMEZONE:${timeZone}`,
    ...timeZoneLines(instants, timeZone),
    ...entries.flatMap((entry) => entryLines(entry, timeZone)),
    'END:VCALENDAR',
  ]
  return `${lines.map(foldLine).join('\r\n')}\r\n`
}

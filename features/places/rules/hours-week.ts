import { weekDays } from '../constants'
import { isOpeningHours } from './hours'

export type WeekDayCode = (typeof weekDays)[number]
/** What is typed for each day: `09:00-12:00, 13:00-17:00`; empty is closed, and for PH «as usual». */
export type TypedWeek = Record<WeekDayCode, string>

const RANGE = /^(\d{1,2})(?:[.:](\d{2}))?-(\d{1,2})(?:[.:](\d{2}))?$/

function clockOf(hour: string, minute = '00'): string | null {
  const isTime = Number(hour) <= 24 && Number(minute) < 60 && Number(hour) * 60 + Number(minute) <= 1440
  return isTime ? `${hour.padStart(2, '0')}:${minute}` : null
}

/**
 * Hours of a day as they are typed («9-12, 13.00–17.30») as opening_hours writes them; empty for a closed day.
 * @returns null when they are not understood.
 */
export function dayHours(typed: string): string | null {
  const plain = typed.replace(/[–—−]/g, '-').replace(/\s*-\s*/g, '-')
  const parts = plain.split(/[,;\s]+/).filter(Boolean)
  if (parts.length === 1 && parts[0]?.toLowerCase() === 'off') return ''
  const ranges = parts.map((part) => {
    const [, fromHour = '', fromMinute, toHour = '', toMinute] = RANGE.exec(part) ?? []
    const [from, to] = [clockOf(fromHour || '99', fromMinute), clockOf(toHour || '99', toMinute)]
    return from && to && from !== to ? `${from}-${to}` : null
  })
  return ranges.includes(null) ? null : ranges.join(',')
}

/** Days with one value, as `Mo-We,Fr`. */
function daySpan(days: readonly WeekDayCode[]): string {
  const indexes = days.map((day) => weekDays.indexOf(day))
  const runs: number[][] = []
  for (const index of indexes) {
    const run = runs.at(-1)
    if (run && run.at(-1) === index - 1 && index < 7) run.push(index)
    else runs.push([index])
  }
  return runs
    .map((run) => {
      const [first, last] = [weekDays[run[0] ?? 0], weekDays[run.at(-1) ?? 0]]
      return run.length > 2 ? `${first}-${last}` : run.map((index) => weekDays[index]).join(',')
    })
    .join(',')
}

export type WeekOutcome = { ok: true; hours: string | null } | { ok: false; day: WeekDayCode }

/** A typed week as opening_hours; null hours when no day has any. */
export function weekToHours(week: TypedWeek): WeekOutcome {
  const groups = new Map<string, WeekDayCode[]>()
  for (const day of weekDays) {
    const hours = dayHours(week[day])
    if (hours === null) return { ok: false, day }
    const isClosedHoliday = day === 'PH' && week.PH.trim().toLowerCase() === 'off'
    if (day === 'PH' && hours === '' && !isClosedHoliday) continue
    const key = hours === '' ? 'off' : hours
    if (key === 'off' && day !== 'PH') continue
    groups.set(key, [...(groups.get(key) ?? []), day])
  }
  const rules = [...groups]
    .filter(([, days]) => days.length > 0)
    .map(([hours, days]) => `${daySpan(days)} ${hours}`)
  const anyOpen = [...groups.keys()].some((hours) => hours !== 'off')
  return { ok: true, hours: anyOpen ? rules.join('; ') : null }
}

const RULE =
  /^((?:Mo|Tu|We|Th|Fr|Sa|Su|PH)(?:[-,](?:Mo|Tu|We|Th|Fr|Sa|Su|PH))*) (off|\d{2}:\d{2}-\d{2}:\d{2}(?:,\s?\d{2}:\d{2}-\d{2}:\d{2})*)$/

function daysOf(span: string): WeekDayCode[] | null {
  const days: WeekDayCode[] = []
  for (const part of span.split(',')) {
    const [first, last = first] = part.split('-')
    const from = weekDays.findIndex((day) => day === (first ?? ''))
    const to = weekDays.findIndex((day) => day === (last ?? ''))
    if (from < 0 || to < from || (from !== to && to > 6)) return null
    days.push(...weekDays.slice(from, to + 1))
  }
  return days
}

/**
 * The typed week of hours that are one: each day named at most once, nothing but times.
 * @returns null for anything richer, such as `We[1]` or months: that is edited as it is written.
 */
export function hoursToWeek(hours: string | null): TypedWeek | null {
  const week: TypedWeek = { Mo: '', Tu: '', We: '', Th: '', Fr: '', Sa: '', Su: '', PH: '' }
  if (hours === null || hours.trim() === '') return week
  const named = new Set<WeekDayCode>()
  for (const part of hours
    .split(';')
    .map((rule) => rule.trim())
    .filter(Boolean)) {
    const [, span = '', times = ''] = RULE.exec(part) ?? []
    const days = daysOf(span)
    if (!days || days.some((day) => named.has(day))) return null
    for (const day of days) {
      named.add(day)
      week[day] = times === 'off' ? (day === 'PH' ? 'off' : '') : times.replace(/,\s?/g, ', ')
    }
  }
  return isOpeningHours(hours) ? week : null
}

/** The hours of a form: as they were, when the typed week says the same, so that an edit of something else changes nothing. */
export function hoursFromWeek(week: TypedWeek, before: string | null): WeekOutcome {
  const old = before === null ? null : hoursToWeek(before)
  const now = weekToHours(week)
  if (!now.ok || !old) return now
  const was = weekToHours(old)
  return was.ok && was.hours === now.hours ? { ok: true, hours: before } : now
}

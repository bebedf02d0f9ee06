import { weekDays } from '../constants'
import { blankFlat, type FlatPlace, flatColumns } from './exchange/flat'
import { joinList, splitList } from './exchange/list-cell'
import { hoursFromWeek, hoursToWeek, type TypedWeek } from './hours-week'

/** The fields of the form as they are sent: a text, or a list of texts. */
export type PlaceFormInput = Record<string, unknown>

const textOf = (input: PlaceFormInput, name: string) => {
  const value = input[name]
  return typeof value === 'string' ? value : ''
}

function listOf(input: PlaceFormInput, name: string): string {
  const value = input[name]
  const items = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
  return joinList(items)
}

const lists = ['where', 'needs', 'audiences', 'access_modes', 'accessibility'] as const
const made: readonly string[] = [
  ...lists,
  'languages',
  'hours',
  'phones',
  'phone_labels_uk',
  'phone_labels_en',
  'exceptions',
  'exception_notes_uk',
  'exception_notes_en',
]

/** Rows of fields that are numbered: `phone.0`, `phone.1`. A row whose first fields are all empty counts as none. */
function rowsOf(input: PlaceFormInput, names: readonly string[], needed: readonly string[]): string[][] {
  const numbers = Object.keys(input).flatMap((name) => {
    const [field, number] = name.split('.')
    return field === names[0] && /^\d+$/.test(number ?? '') ? [Number(number)] : []
  })
  return numbers
    .sort((one, other) => one - other)
    .map((number) => names.map((name) => textOf(input, `${name}.${number}`).trim()))
    .filter((row) => row.some((value, index) => value !== '' && needed.includes(names[index] ?? '')))
}

function phonesOf(input: PlaceFormInput): Partial<FlatPlace> {
  const rows = rowsOf(input, ['phone', 'phone_uk', 'phone_en'], ['phone'])
  const column = (index: number) => joinList(rows.map((row) => row[index] ?? ''))
  return { phones: column(0), phone_labels_uk: column(1), phone_labels_en: column(2) }
}

function exceptionsOf(input: PlaceFormInput): Partial<FlatPlace> {
  const names = ['exception_from', 'exception_to', 'exception_hours', 'exception_uk', 'exception_en']
  const rows = rowsOf(input, names, names.slice(0, 3))
  const column = (index: number) => joinList(rows.map((row) => row[index] ?? ''))
  const days = rows.map(([from = '', to = '', hours = '']) => {
    const span = to === '' || to === from ? from : `${from}..${to}`
    return `${span} ${hours === '' ? 'off' : hours.replace(/\s*,\s*/g, ',').replaceAll('–', '-')}`
  })
  return { exceptions: joinList(days), exception_notes_uk: column(3), exception_notes_en: column(4) }
}

function hoursOf(input: PlaceFormInput): { hours: string } | { field: string } {
  if (textOf(input, 'hours_mode') === 'written') return { hours: textOf(input, 'hours').trim() }
  const week = Object.fromEntries(weekDays.map((day) => [day, textOf(input, `hours_${day}`)])) as TypedWeek
  const done = hoursFromWeek(week, textOf(input, 'hours_before') || null)
  return done.ok ? { hours: done.hours ?? '' } : { field: `hours_${done.day}` }
}

/** What the form says of a place, and the days whose hours are not understood. */
export function flatFromForm(input: PlaceFormInput): { flat: FlatPlace; errors: Record<string, string> } {
  const flat: FlatPlace = { ...blankFlat }
  for (const column of flatColumns) if (!made.includes(column)) flat[column] = textOf(input, column)
  for (const column of lists) flat[column] = listOf(input, column)
  flat.languages = joinList(
    textOf(input, 'languages')
      .split(/[\s,|]+/)
      .filter(Boolean),
  )
  for (const flag of ['historical', 'demo', 'removed'] as const) {
    flat[flag] = ['on', 'true'].includes(textOf(input, flag)) ? 'true' : 'false'
  }
  Object.assign(flat, phonesOf(input), exceptionsOf(input))
  const hours = hoursOf(input)
  if ('field' in hours) return { flat, errors: { [hours.field]: 'day-hours-form' } }
  flat.hours = hours.hours
  return { flat, errors: {} }
}

/** The form's fields for a place; what `flatFromForm` reads gives the same place again. */
export function formFromFlat(flat: FlatPlace): {
  values: Record<string, string>
  lists: Record<string, string[]>
} {
  const values: Record<string, string> = { ...flat }
  values.languages = splitList(flat.languages).join(', ')
  const week = hoursToWeek(flat.hours)
  values.hours_mode = week ? 'week' : 'written'
  values.hours_before = flat.hours
  for (const day of weekDays) values[`hours_${day}`] = week?.[day] ?? ''
  const labels = { uk: splitList(flat.phone_labels_uk), en: splitList(flat.phone_labels_en) }
  for (const [index, number] of splitList(flat.phones).entries()) {
    values[`phone.${index}`] = number
    values[`phone_uk.${index}`] = labels.uk[index] ?? ''
    values[`phone_en.${index}`] = labels.en[index] ?? ''
  }
  const notes = { uk: splitList(flat.exception_notes_uk), en: splitList(flat.exception_notes_en) }
  for (const [index, text] of splitList(flat.exceptions).entries()) {
    const [, from = '', to = '', hours = ''] = /^(\S+?)(?:\.\.(\S+))? (.*)$/.exec(text) ?? []
    values[`exception_from.${index}`] = from
    values[`exception_to.${index}`] = to
    values[`exception_hours.${index}`] = hours
    values[`exception_uk.${index}`] = notes.uk[index] ?? ''
    values[`exception_en.${index}`] = notes.en[index] ?? ''
  }
  return { values, lists: Object.fromEntries(lists.map((column) => [column, splitList(flat[column])])) }
}

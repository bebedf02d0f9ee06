import type { z } from 'zod'
import { type PlaceEntry, placeEntrySchema } from '../../schema'
import type { FlatColumn, FlatPlace } from './flat'
import { splitList } from './list-cell'

export type FlatErrors = Partial<Record<FlatColumn, string>>
export type ReadFlat = { ok: true; entry: PlaceEntry } | { ok: false; errors: FlatErrors }

const YES = ['true', 'так', 'yes', '1', '+']
const NO = ['false', 'ні', 'no', '0', '-', '']

/** True, false, or undefined for a text that is neither. */
export function readFlag(text: string): boolean | undefined {
  const plain = text.trim().toLowerCase()
  if (YES.includes(plain)) return true
  return NO.includes(plain) ? false : undefined
}

const filled = (text: string) => (text.trim() === '' ? null : text.trim())
const bothOf = (uk: string, en: string) => (filled(uk) || filled(en) ? { uk, en } : null)
const degrees = (text: string) => (filled(text) ? Number(text.trim().replace(',', '.')) : Number.NaN)

function readException(text: string) {
  const [, from = text, to = from, hours = ''] = /^\s*(\S+?)(?:\.\.(\S+))?\s+(.+?)\s*$/.exec(text) ?? []
  return { from, to, hours }
}

function inputOf(flat: FlatPlace) {
  const list = (column: FlatColumn) => splitList(flat[column]).map((item) => item.trim())
  const note = (uk: string[], en: string[], index: number) => bothOf(uk[index] ?? '', en[index] ?? '')
  const labels = { uk: list('phone_labels_uk'), en: list('phone_labels_en') }
  const notes = { uk: list('exception_notes_uk'), en: list('exception_notes_en') }
  const hasPosition = filled(flat.latitude) || filled(flat.longitude)
  return {
    slug: flat.slug.trim(),
    kind: flat.kind.trim(),
    organization: filled(flat.organization),
    name: { uk: flat.name_uk, en: flat.name_en },
    summary: { uk: flat.summary_uk, en: flat.summary_en },
    detail: bothOf(flat.detail_uk, flat.detail_en),
    where: list('where'),
    address: bothOf(flat.address_uk, flat.address_en),
    settlement: bothOf(flat.settlement_uk, flat.settlement_en),
    district: bothOf(flat.district_uk, flat.district_en),
    postalCode: filled(flat.postal_code),
    katottg: filled(flat.katottg),
    position: hasPosition ? { latitude: degrees(flat.latitude), longitude: degrees(flat.longitude) } : null,
    precision: flat.precision.trim(),
    visibility: flat.visibility.trim(),
    status: flat.status.trim(),
    statusUntil: filled(flat.status_until),
    statusReason: bothOf(flat.status_reason_uk, flat.status_reason_en),
    substitute: filled(flat.substitute),
    hours: filled(flat.hours),
    exceptions: list('exceptions').map((text, index) => ({
      ...readException(text),
      note: note(notes.uk, notes.en, index),
    })),
    needs: list('needs'),
    audiences: list('audiences'),
    accessModes: list('access_modes'),
    accessibility: list('accessibility'),
    languages: list('languages'),
    power: flat.power.trim(),
    internet: flat.internet.trim(),
    shelter: flat.shelter.trim(),
    phones: list('phones').map((number, index) => ({ number, label: note(labels.uk, labels.en, index) })),
    email: filled(flat.email),
    website: filled(flat.website),
    fee: flat.fee.trim(),
    historical: readFlag(flat.historical) ?? flat.historical,
    confirmedOn: filled(flat.confirmed_on),
    confirmedBy: filled(flat.confirmed_by),
    source: { uk: flat.source_uk, en: flat.source_en, url: filled(flat.source_url) },
    demo: readFlag(flat.demo) ?? flat.demo,
    removed: readFlag(flat.removed) ?? flat.removed,
  }
}

const languages = ['name', 'summary', 'detail', 'address', 'settlement', 'district', 'source']

/** The column that a problem of the schema belongs to. */
function columnOf(path: readonly PropertyKey[]): FlatColumn {
  const [field = '', second, third, fourth] = path.map(String)
  const language = [second, third, fourth].find((part) => part === 'uk' || part === 'en') ?? 'uk'
  if (languages.includes(field)) return `${field}_${second === 'url' ? 'url' : language}` as FlatColumn
  if (field === 'statusReason') return `status_reason_${language}` as FlatColumn
  if (field === 'position') return second === 'longitude' ? 'longitude' : 'latitude'
  if (field === 'phones') return third === 'label' ? (`phone_labels_${language}` as FlatColumn) : 'phones'
  if (field === 'exceptions')
    return third === 'note' ? (`exception_notes_${language}` as FlatColumn) : 'exceptions'
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) as FlatColumn
}

const coordinates: readonly FlatColumn[] = ['latitude', 'longitude']

function codeOf(issue: z.core.$ZodIssue, column: FlatColumn): string {
  if (/^[a-z]+(?:-[a-z]+)+$/.test(issue.message)) return issue.message
  if (coordinates.includes(column)) return 'coordinate-form'
  if (issue.code === 'too_small') return 'required'
  if (issue.code === 'too_big') return 'too-long'
  return issue.code === 'invalid_value' ? 'choice-unknown' : 'invalid'
}

/** A place from the texts of its columns, or what is wrong with each column, as a code. */
export function readFlat(flat: FlatPlace): ReadFlat {
  const parsed = placeEntrySchema.safeParse(inputOf(flat))
  if (parsed.success) return { ok: true, entry: parsed.data }
  const errors: FlatErrors = {}
  for (const issue of parsed.error.issues) {
    const column = columnOf(issue.path)
    errors[column] ??= codeOf(issue, column)
  }
  return { ok: false, errors }
}

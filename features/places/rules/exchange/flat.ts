import type { PlaceEntry } from '../../schema'
import { joinList } from './list-cell'

/**
 * All of a place as texts, one for each column of our own CSV. Lists are joined with `|`, phones and exceptions keep
 * their labels and notes in columns of their own. Forms, files, differences and the audit log all speak in these.
 */
export const flatColumns = [
  'slug',
  'kind',
  'organization',
  'name_uk',
  'name_en',
  'summary_uk',
  'summary_en',
  'detail_uk',
  'detail_en',
  'where',
  'address_uk',
  'address_en',
  'settlement_uk',
  'settlement_en',
  'district_uk',
  'district_en',
  'postal_code',
  'katottg',
  'latitude',
  'longitude',
  'precision',
  'visibility',
  'status',
  'status_until',
  'status_reason_uk',
  'status_reason_en',
  'substitute',
  'hours',
  'exceptions',
  'exception_notes_uk',
  'exception_notes_en',
  'needs',
  'audiences',
  'access_modes',
  'accessibility',
  'languages',
  'power',
  'internet',
  'shelter',
  'phones',
  'phone_labels_uk',
  'phone_labels_en',
  'email',
  'website',
  'fee',
  'historical',
  'confirmed_on',
  'confirmed_by',
  'source_uk',
  'source_en',
  'source_url',
  'demo',
  'removed',
] as const

export type FlatColumn = (typeof flatColumns)[number]
export type FlatPlace = Record<FlatColumn, string>

const flag = (value: boolean) => (value ? 'true' : 'false')

function writtenException({ from, to, hours }: PlaceEntry['exceptions'][number]): string {
  return `${from === to ? from : `${from}..${to}`} ${hours}`
}

/** A place as the texts of its columns; `readFlat` gives the place again. */
export function flatOf(entry: PlaceEntry): FlatPlace {
  const { exceptions, phones, position } = entry
  return {
    slug: entry.slug,
    kind: entry.kind,
    organization: entry.organization ?? '',
    name_uk: entry.name.uk,
    name_en: entry.name.en,
    summary_uk: entry.summary.uk,
    summary_en: entry.summary.en,
    detail_uk: entry.detail?.uk ?? '',
    detail_en: entry.detail?.en ?? '',
    where: joinList(entry.where),
    address_uk: entry.address?.uk ?? '',
    address_en: entry.address?.en ?? '',
    settlement_uk: entry.settlement?.uk ?? '',
    settlement_en: entry.settlement?.en ?? '',
    district_uk: entry.district?.uk ?? '',
    district_en: entry.district?.en ?? '',
    postal_code: entry.postalCode ?? '',
    katottg: entry.katottg ?? '',
    latitude: position ? String(position.latitude) : '',
    longitude: position ? String(position.longitude) : '',
    precision: entry.precision,
    visibility: entry.visibility,
    status: entry.status,
    status_until: entry.statusUntil ?? '',
    status_reason_uk: entry.statusReason?.uk ?? '',
    status_reason_en: entry.statusReason?.en ?? '',
    substitute: entry.substitute ?? '',
    hours: entry.hours ?? '',
    exceptions: joinList(exceptions.map(writtenException)),
    exception_notes_uk: joinList(exceptions.map(({ note }) => note?.uk ?? '')),
    exception_notes_en: joinList(exceptions.map(({ note }) => note?.en ?? '')),
    needs: joinList(entry.needs),
    audiences: joinList(entry.audiences),
    access_modes: joinList(entry.accessModes),
    accessibility: joinList(entry.accessibility),
    languages: joinList(entry.languages),
    power: entry.power,
    internet: entry.internet,
    shelter: entry.shelter,
    phones: joinList(phones.map(({ number }) => number)),
    phone_labels_uk: joinList(phones.map(({ label }) => label?.uk ?? '')),
    phone_labels_en: joinList(phones.map(({ label }) => label?.en ?? '')),
    email: entry.email ?? '',
    website: entry.website ?? '',
    fee: entry.fee,
    historical: flag(entry.historical),
    confirmed_on: entry.confirmedOn ?? '',
    confirmed_by: entry.confirmedBy ?? '',
    source_uk: entry.source.uk,
    source_en: entry.source.en,
    source_url: entry.source.url ?? '',
    demo: flag(entry.demo),
    removed: flag(entry.removed),
  }
}

/** Nothing in any column: what a new place is compared with. */
export const emptyFlat = Object.fromEntries(flatColumns.map((column) => [column, ''])) as FlatPlace

/** What a new place has in the columns that nobody filled: known to staff only, until somebody says otherwise. */
export const blankFlat: FlatPlace = {
  ...emptyFlat,
  precision: 'settlement',
  visibility: 'staff',
  status: 'unknown',
  audiences: 'everyone',
  languages: 'uk',
  power: 'unknown',
  internet: 'unknown',
  shelter: 'unknown',
  fee: 'unknown',
  historical: 'false',
  demo: 'false',
  removed: 'false',
}

export type FlatChange = { column: FlatColumn; before: string; after: string }

/** The columns that differ, in the order of the file. */
export function flatChanges(before: FlatPlace, after: FlatPlace): FlatChange[] {
  return flatColumns
    .filter((column) => before[column] !== after[column])
    .map((column) => ({ column, before: before[column], after: after[column] }))
}

/** Differences as two records, for the audit log. */
export function changedValues(changes: readonly FlatChange[]) {
  const side = (which: 'before' | 'after') =>
    Object.fromEntries(changes.map((change) => [change.column, change[which]]))
  return { before: side('before'), after: side('after') }
}

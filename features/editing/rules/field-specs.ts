import { audiences, helpNeeds, surenessLevels, whereabouts } from '@/features/guides/constants'

export type FieldName =
  | 'title'
  | 'summary'
  | 'description'
  | 'updatedOn'
  | 'minutes'
  | 'cost'
  | 'needs'
  | 'result'
  | 'term'
  | 'refusals'
  | 'audience'
  | 'where'
  | 'helpNeed'
  | 'related'
  | 'keywords'
  | 'checkedBy'
  | 'checkedOn'
  | 'appVersion'
  | 'reviewBy'
  | 'owner'

type ColumnName = 'title' | 'url' | 'date' | 'fact' | 'level'

/** How a field of the front matter is filled in. Empty stands for null where `empty` says so. */
export type FieldSpec = {
  name: FieldName
  kind: 'line' | 'text' | 'number' | 'day' | 'one' | 'many' | 'lines' | 'words'
  /** A fact, the same in every language: changed in all of them at once. */
  shared?: true
  empty?: 'null'
  options?: readonly string[]
}

export type RecordSpec = {
  name: 'legal' | 'sources' | 'sureness'
  columns: readonly { name: ColumnName; empty?: 'null'; options?: readonly string[] }[]
}

export const guideFields: readonly FieldSpec[] = [
  { name: 'title', kind: 'line' },
  { name: 'summary', kind: 'text' },
  { name: 'minutes', kind: 'number', shared: true },
  { name: 'cost', kind: 'line' },
  { name: 'needs', kind: 'lines' },
  { name: 'result', kind: 'text' },
  { name: 'term', kind: 'line', empty: 'null' },
  { name: 'refusals', kind: 'lines' },
  { name: 'audience', kind: 'many', shared: true, options: audiences },
  { name: 'where', kind: 'many', shared: true, options: whereabouts },
  { name: 'helpNeed', kind: 'one', shared: true, options: helpNeeds },
  { name: 'related', kind: 'words', shared: true },
  { name: 'keywords', kind: 'words' },
  { name: 'checkedBy', kind: 'line', shared: true, empty: 'null' },
  { name: 'checkedOn', kind: 'day', shared: true, empty: 'null' },
  { name: 'appVersion', kind: 'line', shared: true, empty: 'null' },
  { name: 'reviewBy', kind: 'day', shared: true },
  { name: 'owner', kind: 'line' },
]

export const guideRecords: readonly RecordSpec[] = [
  { name: 'legal', columns: [{ name: 'title' }, { name: 'url', empty: 'null' }] },
  {
    name: 'sources',
    columns: [{ name: 'title' }, { name: 'url', empty: 'null' }, { name: 'date', empty: 'null' }],
  },
  { name: 'sureness', columns: [{ name: 'fact' }, { name: 'level', options: surenessLevels }] },
]

export const pageFields: readonly FieldSpec[] = [
  { name: 'title', kind: 'line' },
  { name: 'description', kind: 'text' },
  { name: 'updatedOn', kind: 'day', shared: true },
]

/** A value of the front matter as a field shows it; several values are lines or words. */
export function fieldText({ kind }: FieldSpec, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(String).join(kind === 'words' ? ', ' : '\n')
  return String(value)
}

/** What was typed → the value that the front matter holds. */
export function fieldValue({ kind, empty }: FieldSpec, text: string): unknown {
  if (kind === 'lines') return text === '' ? [] : text.split('\n')
  if (kind === 'words') return text === '' ? [] : text.split(/,\s*/)
  if (kind === 'number') return /^\d+$/.test(text) ? Number(text) : text
  return text === '' && empty ? null : text
}

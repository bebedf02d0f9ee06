import { blankFlat, type FlatColumn, type FlatPlace, flatColumns } from './flat'
import { type ExchangeContext, type FlatPatch, type ForeignFormat, isWarning } from './format'
import { mediation } from './mediation'
import { register } from './register'

export const exchangeFormats = ['own', 'register', 'mediation'] as const
export type ExchangeFormat = (typeof exchangeFormats)[number]

const foreign: Record<Exclude<ExchangeFormat, 'own'>, ForeignFormat> = { register, mediation }
const ownNames: readonly string[] = flatColumns

/** The header of a file that is written in a format. */
export function headerOf(format: ExchangeFormat): readonly string[] {
  return format === 'own' ? flatColumns : foreign[format].columns.map(({ name }) => name)
}

/** A place as a row of the format's file. */
export function rowOf(format: ExchangeFormat, place: FlatPlace, context: ExchangeContext): string[] {
  if (format === 'own') return flatColumns.map((column) => place[column])
  return foreign[format].columns.map(({ write }) => write(place, context))
}

/** The format that a header belongs to; null when it is none of ours. */
export function formatOf(header: readonly string[]): ExchangeFormat | null {
  const has = (names: readonly string[]) => names.every((name) => header.includes(name))
  if (has(['slug', 'name_uk'])) return 'own'
  return (['mediation', 'register'] as const).find((name) => has(foreign[name].required)) ?? null
}

/** Names of a header that the format has no use for. */
export function unusedColumns(format: ExchangeFormat, header: readonly string[]): string[] {
  const used =
    format === 'own'
      ? ownNames
      : [foreign[format].key, ...foreign[format].columns.filter(({ read }) => read).map(({ name }) => name)]
  return header.filter((name) => !used.includes(name))
}

/** Addresses that a row may mean, the likeliest first. */
export function slugsOf(format: ExchangeFormat, cells: Record<string, string>): string[] {
  if (format === 'own') return [cells.slug?.trim() ?? '']
  const { key, slugs } = foreign[format]
  const given = cells[key]?.trim() ?? ''
  // A file of ours that comes back has the address itself in its key column.
  return [...slugs(given), given]
}

export type Merged = { flat: FlatPlace; warnings: { column: string; code: string }[] }

/**
 * What a row makes of a place. In our own format a cell is what will be, also when it is empty; in the others an empty
 * cell says nothing, and so does one that holds what the place has already.
 */
export function mergeRow(
  format: ExchangeFormat,
  cells: Record<string, string>,
  base: FlatPlace,
  context: ExchangeContext,
): Merged {
  if (format === 'own') {
    const columns = flatColumns.filter((column: FlatColumn) => cells[column] !== undefined)
    const patch = Object.fromEntries(columns.map((column) => [column, cells[column] ?? '']))
    return { flat: { ...base, ...patch }, warnings: [] }
  }
  let flat = base
  const warnings: Merged['warnings'] = []
  for (const { name, write, read } of foreign[format].columns) {
    const cell = cells[name]
    if (!read || cell === undefined || cell.trim() === '' || cell === write(base, context)) continue
    const answer = read(cell, flat, context)
    if (isWarning(answer)) warnings.push({ column: name, code: answer.warning })
    else flat = { ...flat, ...answer }
  }
  return { flat, warnings }
}

/** Texts that need both languages, and what a new place says where a foreign file says it in one only. */
const bilingual = ['name', 'summary', 'detail', 'address', 'settlement', 'source'] as const

/** A new place of a row: known to staff only, with what the file leaves open filled in as carefully as can be. */
export function freshFlat(
  format: ExchangeFormat,
  cells: Record<string, string>,
  slug: string,
  fileName: string,
  context: ExchangeContext,
): Merged {
  const start: FlatPatch = format === 'own' ? {} : foreign[format].fresh
  const { flat, warnings } = mergeRow(format, cells, { ...blankFlat, ...start, slug }, context)
  if (format === 'own') return { flat, warnings }
  const filled = {
    ...flat,
    summary_uk: flat.summary_uk || flat.name_uk,
    source_uk: flat.source_uk || fileName,
  }
  for (const text of bilingual) filled[`${text}_en`] ||= filled[`${text}_uk`]
  return { flat: filled, warnings }
}

import type { PlaceEntry } from '../../schema'
import { type Comparable, type Duplicate, duplicatesOf } from '../duplicates'
import { emptyFlat, type FlatChange, type FlatPlace, flatChanges, flatOf } from './flat'
import type { ExchangeContext } from './format'
import { type ExchangeFormat, freshFlat, mergeRow, slugsOf } from './formats'
import { readFlat } from './read-flat'

/** A row of an uploaded file: what stands in each named column. */
export type FileRow = { line: number; cells: Record<string, string> }

export type KnownPlace = { slug: string; version: number; flat: FlatPlace } & Comparable

export type RowProblem = { column: string; code: string }

/** What a row would do. */
export type PlannedRow = {
  line: number
  slug: string
  name: string
  kind: 'create' | 'update' | 'same' | 'error'
  /** Version of the place that the row was compared with; null for a new one. */
  baseVersion: number | null
  changes: FlatChange[]
  errors: RowProblem[]
  warnings: RowProblem[]
  duplicates: Duplicate[]
}

export type Planned = PlannedRow & { entry: PlaceEntry | null }

/** What an upload would do, as it was when it was read. */
export type ImportReport = {
  plan: PlannedRow[]
  /** Columns that the format has no use for. */
  unused: string[]
  /** Places that the file does not name. */
  untouched: number
}

type File = {
  format: ExchangeFormat
  fileName: string
  rows: readonly FileRow[]
  /** Lines that have more cells than the header: each is refused. */
  ragged?: readonly number[]
}

/** What the entry names must be there: who runs it, and who stands in for it. */
function danglingIn(entry: PlaceEntry, slugs: ReadonlySet<string>, context: ExchangeContext): RowProblem[] {
  const { organization, substitute, slug } = entry
  const problems: RowProblem[] = []
  if (organization && !context.organizations.some((known) => known.slug === organization))
    problems.push({ column: 'organization', code: 'organization-unknown' })
  if (substitute && (substitute === slug || !slugs.has(substitute)))
    problems.push({ column: 'substitute', code: 'substitute-unknown' })
  return problems
}

/**
 * What a file would do to the places that are known: row by row, without doing any of it. A row with an error does
 * nothing and stops no other row. Places that the file does not name stay as they are.
 */
export function planImport(
  { format, fileName, rows, ragged = [] }: File,
  known: readonly KnownPlace[],
  context: ExchangeContext,
): Planned[] {
  const bySlug = new Map(known.map((place) => [place.slug, place]))
  const drafts = rows.map(({ line, cells }) => {
    const asked = slugsOf(format, cells)
    const base = asked.map((slug) => bySlug.get(slug)).find((place) => place !== undefined)
    const slug = base?.slug ?? asked[0] ?? ''
    const { flat, warnings } = base
      ? mergeRow(format, cells, base.flat, context)
      : freshFlat(format, cells, slug, fileName, context)
    return { line, slug, base, flat, warnings, read: readFlat(flat) }
  })
  const slugs = new Set([...bySlug.keys(), ...drafts.map(({ slug }) => slug)])
  const seen = new Set<string>()
  const created: Comparable[] = []
  return drafts.map(({ line, slug, base, flat, warnings, read }): Planned => {
    const errors: RowProblem[] = read.ok
      ? danglingIn(read.entry, slugs, context)
      : Object.entries(read.errors).map(([column, code]) => ({ column, code }))
    if (ragged.includes(line)) errors.unshift({ column: '', code: 'cells-too-many' })
    if (slug !== '' && seen.has(slug)) errors.push({ column: 'slug', code: 'slug-repeated' })
    seen.add(slug)
    const entry = read.ok && errors.length === 0 ? read.entry : null
    // Compared as they will be stored, so that the same phone written otherwise is no change.
    const changes = entry ? flatChanges(base?.flat ?? emptyFlat, flatOf(entry)) : []
    const duplicates = entry && !base ? duplicatesOf(entry, [...known, ...created]) : []
    if (entry && !base) created.push(entry)
    const isSame = base !== undefined && changes.length === 0
    const kind = entry === null ? 'error' : isSame ? 'same' : base ? 'update' : 'create'
    const baseVersion = base?.version ?? null
    return { line, slug, name: flat.name_uk, kind, baseVersion, changes, errors, warnings, duplicates, entry }
  })
}

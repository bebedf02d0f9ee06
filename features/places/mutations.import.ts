import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Database } from '@/lib/db'
import type { Prisma } from '@/lib/generated/sqlite/client'
import { getPlaceImport } from './data.import'
import { readExchange } from './data.staff'
import { replaceExceptions } from './mutations.staff'
import { type ImportReport, type Planned, type PlannedRow, planImport } from './rules/exchange/plan'
import { type FileProblem, readPlaceFile } from './rules/exchange/read-file'
import { exceptionColumns, placeColumns } from './rules/place-columns'
import type { PlaceEntry } from './schema'

/** Rows of one statement: what SQLite takes of values at once is limited. */
const BATCH = 40

export type PreparedImport =
  | { ok: true; format: string; rows: Prisma.InputJsonValue; report: ImportReport }
  | { ok: false; problem: FileProblem }

/** The same for the same value, in whatever order a database gives the keys of an object back. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)))
      : item,
  )
}

const withoutEntry = ({ entry: _, ...row }: Planned): PlannedRow => row

/** Reads an uploaded file and compares it with what is known. Slow, so it comes before the transaction. */
export async function prepareImport(bytes: Uint8Array, fileName: string): Promise<PreparedImport> {
  const file = readPlaceFile(bytes)
  if (!file.ok) return file
  const { format, rows, ragged, unused } = file
  const { known, context } = await readExchange()
  const plan = planImport({ format, fileName, rows, ragged }, known, context).map(withoutEntry)
  const named = new Set(plan.map(({ slug }) => slug))
  const untouched = known.filter(({ slug }) => !named.has(slug)).length
  return { ok: true, format, rows: { rows, ragged }, report: { plan, unused, untouched } }
}

/** Keeps an upload with its report until somebody accepts it. @returns its identifier. */
export async function storeImport(
  prepared: Extract<PreparedImport, { ok: true }>,
  { fileName, createdBy, now }: { fileName: string; createdBy: string; now: Date },
  database: Database,
): Promise<string> {
  const { format, rows, report } = prepared
  const id = randomUUID()
  await database.placeImport.create({
    data: { id, format, fileName, rows, report, createdBy, createdAt: now },
    select: { id: true },
  })
  return id
}

/** What accepting an upload would do now; null when that is no longer what its report says, or when it was accepted. */
export async function prepareAccept(id: string): Promise<Planned[] | null> {
  const upload = await getPlaceImport(id)
  if (!upload || upload.acceptedAt) return null
  const { format, fileName, file, report } = upload
  const { known, context } = await readExchange()
  const plan = planImport({ format, fileName, ...file }, known, context)
  const isSame = inOrder(plan.map(withoutEntry)) === inOrder(report.plan)
  return isSame ? plan : null
}

type Change = { row: Planned; entry: PlaceEntry; id: string }
type Identifiers = { places: Map<string, string>; organizations: Map<string, string> }

const columnsOf = ({ entry, row }: Change, { places, organizations }: Identifiers, now: Date) => ({
  ...placeColumns(entry),
  slug: row.slug,
  organizationId: organizations.get(entry.organization ?? '') ?? null,
  substituteId: places.get(entry.substitute ?? '') ?? null,
  updatedAt: now,
})

async function createAll(created: Change[], ids: Identifiers, now: Date, database: Database): Promise<void> {
  for (let from = 0; from < created.length; from += BATCH) {
    const batch = created.slice(from, from + BATCH)
    await database.place.createMany({
      data: batch.map((change) => {
        // Who stands in comes later, when everybody is there.
        const columns = { ...columnsOf(change, ids, now), substituteId: null }
        return { ...columns, id: change.id, removedAt: change.entry.removed ? now : null }
      }),
    })
    const exceptions = batch.flatMap(({ entry, id }) => exceptionColumns(entry, id))
    if (exceptions.length > 0) await database.placeException.createMany({ data: exceptions })
  }
  for (const { entry, id } of created) {
    const substituteId = ids.places.get(entry.substitute ?? '')
    if (substituteId)
      await database.place.update({ where: { id }, data: { substituteId }, select: { id: true } })
  }
}

/** @returns false when the place is not any more as the report saw it. */
async function updateOne(change: Change, ids: Identifiers, now: Date, database: Database): Promise<boolean> {
  const { row, entry, id } = change
  const changed = new Set<string>(row.changes.map(({ column }) => column))
  const { count } = await database.place.updateMany({
    where: { id, version: row.baseVersion ?? 0 },
    data: {
      ...columnsOf(change, ids, now),
      ...(changed.has('removed') ? { removedAt: entry.removed ? now : null } : {}),
      version: { increment: 1 },
    },
  })
  if (count !== 1) return false
  if ([...changed].some((column) => column.startsWith('exception')))
    await replaceExceptions(entry, id, database)
  return true
}

export type AcceptOutcome = { ok: true; created: number; updated: number } | { ok: false; reason: 'stale' }

/**
 * Does what the report says, whole or not at all; rows with errors do nothing. A place that changed after the report,
 * or an upload that was accepted already, makes it stale: then nothing may be written, and the caller rolls back.
 */
export async function acceptImport(
  id: string,
  plan: readonly Planned[],
  now: Date,
  database: Database,
): Promise<AcceptOutcome> {
  const stale = { ok: false, reason: 'stale' } as const
  const mark = { where: { id, acceptedAt: null }, data: { acceptedAt: now } }
  if ((await database.placeImport.updateMany(mark)).count !== 1) return stale
  const select = { id: true, slug: true } as const
  const there = await database.place.findMany({ select: { ...select, version: true } })
  const organizations = await database.organization.findMany({ select })
  const ids: Identifiers = {
    places: new Map(there.map((place) => [place.slug, place.id])),
    organizations: new Map(organizations.map((organization) => [organization.slug, organization.id])),
  }
  const versions = new Map(there.map(({ slug, version }) => [slug, version]))
  const changes: Change[] = []
  for (const row of plan) {
    if (row.kind !== 'error' && (versions.get(row.slug) ?? null) !== row.baseVersion) return stale
    if (!row.entry || row.kind === 'same' || row.kind === 'error') continue
    const known = ids.places.get(row.slug) ?? randomUUID()
    ids.places.set(row.slug, known)
    changes.push({ row, entry: row.entry, id: known })
  }
  const created = changes.filter(({ row }) => row.kind === 'create')
  const updated = changes.filter(({ row }) => row.kind === 'update')
  await createAll(created, ids, now, database)
  for (const change of updated) if (!(await updateOne(change, ids, now, database))) return stale
  return { ok: true, created: created.length, updated: updated.length }
}

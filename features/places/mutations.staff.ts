import 'server-only'
import { randomUUID } from 'node:crypto'
import { community } from '@/lib/community'
import type { Database } from '@/lib/db'
import { getStaffPlace, listOrganizations, listStaffPlaces, type StaffPlace } from './data.staff'
import { type Duplicate, duplicatesOf } from './rules/duplicates'
import { emptyFlat, type FlatChange, flatChanges, flatOf } from './rules/exchange/flat'
import { exceptionColumns, placeColumns } from './rules/place-columns'
import { wallClock } from './rules/zone'
import type { PlaceEntry } from './schema'

/** `fields` are columns with a code each; `stale` tells what stands there now and what of it is not what was written. */
export type SaveOutcome =
  | { ok: true; id: string; slug: string; changes: FlatChange[] }
  | { ok: false; reason: 'invalid'; fields: Record<string, string> }
  | { ok: false; reason: 'duplicates'; duplicates: Duplicate[] }
  | { ok: false; reason: 'stale'; current: StaffPlace }
  | { ok: false; reason: 'gone' }

type Refers = { organizationId: string | null; substituteId: string | null }

async function referencesOf(entry: PlaceEntry, database: Database): Promise<Refers | Record<string, string>> {
  const select = { id: true } as const
  const organization = entry.organization
    ? await database.organization.findUnique({ where: { slug: entry.organization }, select })
    : null
  const substitute = entry.substitute
    ? await database.place.findUnique({ where: { slug: entry.substitute }, select })
    : null
  if (entry.organization && !organization) return { organization: 'organization-unknown' }
  if (entry.substitute && (!substitute || entry.substitute === entry.slug))
    return { substitute: 'substitute-unknown' }
  return { organizationId: organization?.id ?? null, substituteId: substitute?.id ?? null }
}

const isReferences = (found: Refers | Record<string, string>): found is Refers => 'organizationId' in found

/** Puts the days with other hours in the place of those that were. */
export async function replaceExceptions(
  entry: PlaceEntry,
  placeId: string,
  database: Database,
): Promise<void> {
  await database.placeException.deleteMany({ where: { placeId } })
  if (entry.exceptions.length > 0)
    await database.placeException.createMany({ data: exceptionColumns(entry, placeId) })
}

/**
 * Makes a place. One that resembles another by name, phone or point is refused until `allowDuplicates` says that it is
 * another one.
 */
export async function createPlace(
  entry: PlaceEntry,
  { now, allowDuplicates }: { now: Date; allowDuplicates: boolean },
  database: Database,
): Promise<SaveOutcome> {
  const taken = await database.place.findUnique({ where: { slug: entry.slug }, select: { id: true } })
  if (taken) return { ok: false, reason: 'invalid', fields: { slug: 'slug-taken' } }
  const references = await referencesOf(entry, database)
  if (!isReferences(references)) return { ok: false, reason: 'invalid', fields: references }
  if (!allowDuplicates) {
    const others = (await listStaffPlaces(database)).filter(({ removedAt }) => removedAt === null)
    const duplicates = duplicatesOf(
      entry,
      others.map((other) => other.entry),
    )
    if (duplicates.length > 0) return { ok: false, reason: 'duplicates', duplicates }
  }
  const id = randomUUID()
  const removedAt = entry.removed ? now : null
  await database.place.create({
    data: { id, ...placeColumns(entry), ...references, removedAt, updatedAt: now },
  })
  await replaceExceptions(entry, id, database)
  return { ok: true, id, slug: entry.slug, changes: flatChanges(emptyFlat, flatOf(entry)) }
}

/**
 * Changes a place that is still as its editor saw it. The address never changes: printed sheets name it.
 */
export async function updatePlace(
  { id, version, entry }: { id: string; version: number; entry: PlaceEntry },
  now: Date,
  database: Database,
): Promise<SaveOutcome> {
  const current = await getStaffPlace(id, database)
  if (!current) return { ok: false, reason: 'gone' }
  if (current.version !== version) return { ok: false, reason: 'stale', current }
  if (current.entry.slug !== entry.slug)
    return { ok: false, reason: 'invalid', fields: { slug: 'slug-fixed' } }
  const references = await referencesOf(entry, database)
  if (!isReferences(references)) return { ok: false, reason: 'invalid', fields: references }
  const removedAt = entry.removed ? (current.removedAt ?? now) : null
  const { count } = await database.place.updateMany({
    where: { id, version },
    data: { ...placeColumns(entry), ...references, removedAt, updatedAt: now, version: { increment: 1 } },
  })
  if (count !== 1) return { ok: false, reason: 'stale', current }
  await replaceExceptions(entry, id, database)
  return { ok: true, id, slug: entry.slug, changes: flatChanges(flatOf(current.entry), flatOf(entry)) }
}

export type Confirmation = { on: string | null; by: string | null }
export type ConfirmOutcome =
  | { ok: true; slug: string; before: Confirmation; after: Confirmation }
  | { ok: false }

/**
 * «Confirmed today»: somebody has just seen or heard that the place works as it is told. The public reads the portal's
 * name; who it was stands in the audit log. `undo` puts back the confirmation that a slip of the finger replaced.
 */
export async function confirmPlace(
  id: string,
  { now, undo }: { now: Date; undo?: Confirmation },
  database: Database,
): Promise<ConfirmOutcome> {
  const today = wallClock(now, community.timeZone).day
  const select = { slug: true, confirmedOn: true, confirmedBy: true, removedAt: true } as const
  const place = await database.place.findUnique({ where: { id }, select })
  if (!place || place.removedAt) return { ok: false }
  const after = undo ?? { on: today, by: community.portal.uk }
  await database.place.update({
    where: { id },
    data: { confirmedOn: after.on, confirmedBy: after.by, updatedAt: now, version: { increment: 1 } },
    select: { id: true },
  })
  return { ok: true, slug: place.slug, before: { on: place.confirmedOn, by: place.confirmedBy }, after }
}

/** Takes a place out of every list, or puts it back. Its address stays and says that it is gone. */
export async function setPlaceRemoved(
  { id, version, removed }: { id: string; version: number; removed: boolean },
  now: Date,
  database: Database,
): Promise<SaveOutcome> {
  const current = await getStaffPlace(id, database)
  if (!current) return { ok: false, reason: 'gone' }
  const { count } = await database.place.updateMany({
    where: { id, version },
    data: {
      removedAt: removed ? (current.removedAt ?? now) : null,
      updatedAt: now,
      version: { increment: 1 },
    },
  })
  if (count !== 1) return { ok: false, reason: 'stale', current }
  const after = { ...current.entry, removed }
  return {
    ok: true,
    id,
    slug: after.slug,
    changes: flatChanges(flatOf(current.entry), flatOf(after)),
  }
}

/** Somebody who runs places. The same name in Ukrainian is the same organisation. @returns its slug. */
export async function createOrganization(
  { slug, name }: { slug: string; name: { uk: string; en: string } },
  database: Database,
): Promise<string> {
  const there = (await listOrganizations(database)).find(
    (known) => known.name.uk === name.uk || known.slug === slug,
  )
  if (there) return there.slug
  await database.organization.create({
    data: { id: randomUUID(), slug, nameUk: name.uk, nameEn: name.en },
    select: { id: true },
  })
  return slug
}

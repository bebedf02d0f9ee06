import 'server-only'
import { z } from 'zod'
import { community } from '@/lib/community'
import { type Database, db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/sqlite/client'
import { flatOf } from './rules/exchange/flat'
import type { ExchangeContext } from './rules/exchange/format'
import type { KnownPlace } from './rules/exchange/plan'
import { wallClock } from './rules/zone'
import type { PlaceEntry } from './schema'
import type { PlaceOrganization } from './types'

/**
 * Places as staff know them: whole, hidden and removed ones too. Nothing of this may reach a public page; those read
 * through `data.ts`.
 */
const relations = {
  exceptions: { orderBy: [{ from: 'asc' }, { to: 'asc' }, { id: 'asc' }] },
  organization: { select: { slug: true } },
  substitute: { select: { slug: true } },
} satisfies Prisma.PlaceInclude

type Joined = Prisma.PlaceGetPayload<{ include: typeof relations }>
type Related = Pick<Joined, keyof typeof relations>
type Row = Omit<Joined, keyof typeof relations>

export type StaffPlace = {
  id: string
  version: number
  entry: PlaceEntry
  updatedAt: Date
  removedAt: Date | null
}

const texts = z.array(z.string()).catch([])
const phones = z
  .array(z.object({ number: z.string(), labelUk: z.string().optional(), labelEn: z.string().optional() }))
  .catch([])

const both = (uk: string | null | undefined, en: string | null | undefined) =>
  uk || en ? { uk: uk ?? '', en: en ?? '' } : null

/** What stands in the table, to the letter: values that this version does not know stay, and the form names them. */
function entryOf(row: Row, related: Related): PlaceEntry {
  const { latitude, longitude } = row
  const known = {
    kind: row.kind,
    precision: row.precision,
    visibility: row.visibility,
    status: row.status,
    power: row.power,
    internet: row.internet,
    shelter: row.shelter,
    fee: row.fee,
    where: texts.parse(row.where),
    needs: texts.parse(row.needs),
    audiences: texts.parse(row.audiences),
    accessModes: texts.parse(row.accessModes),
    accessibility: texts.parse(row.accessibility),
  } as Pick<PlaceEntry, 'kind' | 'precision' | 'visibility' | 'status' | 'power' | 'internet' | 'shelter'> &
    Pick<PlaceEntry, 'fee' | 'where' | 'needs' | 'audiences' | 'accessModes' | 'accessibility'>
  return {
    ...known,
    slug: row.slug,
    organization: related.organization?.slug ?? null,
    name: { uk: row.nameUk, en: row.nameEn },
    summary: { uk: row.summaryUk, en: row.summaryEn },
    detail: both(row.detailUk, row.detailEn),
    address: both(row.addressUk, row.addressEn),
    settlement: both(row.settlementUk, row.settlementEn),
    district: both(row.districtUk, row.districtEn),
    postalCode: row.postalCode,
    katottg: row.katottg,
    position: latitude === null || longitude === null ? null : { latitude, longitude },
    statusUntil: row.statusUntil,
    statusReason: both(row.statusReasonUk, row.statusReasonEn),
    substitute: related.substitute?.slug ?? null,
    hours: row.hours,
    exceptions: related.exceptions.map(({ from, to, hours, noteUk, noteEn }) => ({
      ...{ from, to, hours },
      note: both(noteUk, noteEn),
    })),
    languages: texts.parse(row.languages),
    phones: phones.parse(row.phones).map(({ number, labelUk, labelEn }) => ({
      number,
      label: both(labelUk, labelEn),
    })),
    email: row.email,
    website: row.website,
    historical: row.historical,
    confirmedOn: row.confirmedOn,
    confirmedBy: row.confirmedBy,
    source: { uk: row.sourceUk, en: row.sourceEn, url: row.sourceUrl },
    demo: row.demo,
    removed: row.removedAt !== null,
  }
}

function toStaffPlace(row: Row, related: Related): StaffPlace {
  const { id, version, updatedAt, removedAt } = row
  return { id, version, updatedAt, removedAt, entry: entryOf(row, related) }
}

/**
 * All places, hidden and removed ones too, by slug. Joined here and not by the client, whose list of keys would pass
 * what SQLite takes.
 */
export async function listStaffPlaces(database: Database = db()): Promise<StaffPlace[]> {
  const rows = await database.place.findMany({ orderBy: { slug: 'asc' } })
  const exceptions = await database.placeException.findMany(relations.exceptions)
  const organizations = await database.organization.findMany({ select: { id: true, slug: true } })
  const ruled = new Map<string, typeof exceptions>()
  for (const exception of exceptions) {
    ruled.set(exception.placeId, [...(ruled.get(exception.placeId) ?? []), exception])
  }
  const runBy = new Map(organizations.map((organization) => [organization.id, organization]))
  const places = new Map(rows.map((row) => [row.id, row]))
  return rows.map((row) =>
    toStaffPlace(row, {
      exceptions: ruled.get(row.id) ?? [],
      organization: runBy.get(row.organizationId ?? '') ?? null,
      substitute: places.get(row.substituteId ?? '') ?? null,
    }),
  )
}

/** One place by its identifier; null when there is none. */
export async function getStaffPlace(id: string, database: Database = db()): Promise<StaffPlace | null> {
  const row = await database.place.findUnique({ where: { id }, include: relations })
  return row && toStaffPlace(row, row)
}

/** Who runs places, by name. */
export async function listOrganizations(database: Database = db()): Promise<PlaceOrganization[]> {
  const rows = await database.organization.findMany({ orderBy: [{ nameUk: 'asc' }, { slug: 'asc' }] })
  return rows.map(({ slug, nameUk, nameEn, website }) => ({
    slug,
    name: { uk: nameUk, en: nameEn },
    website,
  }))
}

/** All places and what the file formats have to know besides. */
export async function readExchange(
  database: Database = db(),
): Promise<{ known: KnownPlace[]; context: ExchangeContext }> {
  const [places, organizations] = [await listStaffPlaces(database), await listOrganizations(database)]
  const changed = new Map(places.map(({ entry, updatedAt }) => [entry.slug, updatedAt]))
  return {
    known: places.map(({ entry, version }) => ({ ...entry, version, flat: flatOf(entry) })),
    context: {
      organizations: organizations.map(({ slug, name }) => ({ slug, name: name.uk })),
      updatedOn: (slug) => wallClock(changed.get(slug) ?? new Date(0), community.timeZone).day,
    },
  }
}

/** How many reports of visitors wait, by the identifier of the place. */
export async function countOpenReports(database: Database = db()): Promise<Map<string, number>> {
  const open = await database.placeReport.groupBy({
    by: ['placeId'],
    where: { closedAt: null },
    _count: { _all: true },
  })
  return new Map(open.map(({ placeId, _count }) => [placeId, _count._all]))
}

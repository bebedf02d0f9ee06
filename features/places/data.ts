import 'server-only'
import { z } from 'zod'
import { community } from '@/lib/community'
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/sqlite/client'
import { bothOf } from '@/lib/i18n/both'
import type { Locale } from '@/lib/i18n/locales'
import {
  accessibilityFacts,
  accessModes,
  audiences,
  fees,
  HIDE_EXACT_PLACES,
  internetStates,
  placeKinds,
  placeNeeds,
  placeStatuses,
  powerStates,
  precisions,
  shelterStates,
  visibilities,
  whereabouts,
} from './constants'
import { type PublishingPolicy, publicView, tombstoneOf } from './rules/visibility'
import { wallClock } from './rules/zone'
import type { PlaceRecord, PlaceTombstone, PublicPlace, SearchablePlace } from './types'

/**
 * The one query layer of places: everything that leaves it has gone through `publicView`. No other module may read
 * the table.
 */

const relations = {
  exceptions: { orderBy: { from: 'asc' } },
  organization: true,
  substitute: { select: { slug: true, nameUk: true, nameEn: true, visibility: true, removedAt: true } },
} satisfies Prisma.PlaceInclude

type Joined = Prisma.PlaceGetPayload<{ include: typeof relations }>
type Related = Pick<Joined, keyof typeof relations>
type Row = Omit<Joined, keyof typeof relations>

/** Lists of the record: values that this version does not know are left out. */
const listOf = <const Values extends readonly [string, ...string[]]>(values: Values) => {
  const known = z.enum(values)
  return z
    .array(z.unknown())
    .catch([])
    .transform((items) => items.flatMap((item) => known.safeParse(item).data ?? []))
}

const needs = listOf(placeNeeds)
const people = listOf(audiences)
const modes = listOf(accessModes)
const facts = listOf(accessibilityFacts)
const places = listOf(whereabouts)
const languages = z.array(z.string()).catch([])
const phones = z
  .array(z.object({ number: z.string(), labelUk: z.string().optional(), labelEn: z.string().optional() }))
  .catch([])

/** A value that this version does not know is taken for the most careful one. */
const careful = {
  kind: z.enum(placeKinds).nullable().catch(null),
  precision: z.enum(precisions).catch('none'),
  visibility: z.enum(visibilities).catch('staff'),
  status: z.enum(placeStatuses).catch('unknown'),
  power: z.enum(powerStates).catch('unknown'),
  internet: z.enum(internetStates).catch('unknown'),
  shelter: z.enum(shelterStates).catch('unknown'),
  fee: z.enum(fees).catch('unknown'),
}

function toRecord(row: Row, { exceptions, organization, substitute }: Related): PlaceRecord | null {
  const kind = careful.kind.parse(row.kind)
  if (!kind) return null
  const { latitude, longitude } = row
  return {
    slug: row.slug,
    kind,
    demo: row.demo,
    name: { uk: row.nameUk, en: row.nameEn },
    summary: { uk: row.summaryUk, en: row.summaryEn },
    detail: bothOf(row.detailUk, row.detailEn),
    where: places.parse(row.where),
    address: bothOf(row.addressUk, row.addressEn),
    settlement: bothOf(row.settlementUk, row.settlementEn),
    district: bothOf(row.districtUk, row.districtEn),
    postalCode: row.postalCode,
    katottg: row.katottg,
    position: latitude === null || longitude === null ? null : { latitude, longitude },
    precision: careful.precision.parse(row.precision),
    visibility: careful.visibility.parse(row.visibility),
    status: careful.status.parse(row.status),
    statusUntil: row.statusUntil,
    statusReason: bothOf(row.statusReasonUk, row.statusReasonEn),
    substitute: substitute && {
      slug: substitute.slug,
      name: { uk: substitute.nameUk, en: substitute.nameEn },
      visibility: careful.visibility.parse(substitute.visibility),
      removed: substitute.removedAt !== null,
    },
    hours: row.hours,
    exceptions: exceptions.map(({ from, to, hours, noteUk, noteEn }) => ({
      ...{ from, to, hours },
      note: bothOf(noteUk, noteEn),
    })),
    needs: needs.parse(row.needs),
    audiences: people.parse(row.audiences),
    accessModes: modes.parse(row.accessModes),
    accessibility: facts.parse(row.accessibility),
    languages: languages.parse(row.languages),
    power: careful.power.parse(row.power),
    internet: careful.internet.parse(row.internet),
    shelter: careful.shelter.parse(row.shelter),
    phones: phones
      .parse(row.phones)
      .map(({ number, labelUk, labelEn }) => ({ number, label: bothOf(labelUk, labelEn) })),
    email: row.email,
    website: row.website,
    fee: careful.fee.parse(row.fee),
    historical: row.historical,
    confirmedOn: row.confirmedOn,
    confirmedBy: row.confirmedBy,
    updatedOn: wallClock(row.updatedAt, community.timeZone).day,
    source: { text: { uk: row.sourceUk, en: row.sourceEn }, url: row.sourceUrl },
    removed: row.removedAt !== null,
    organization: organization && {
      slug: organization.slug,
      name: { uk: organization.nameUk, en: organization.nameEn },
      website: organization.website,
    },
  }
}

/** True while the switch leaves every exact place at its settlement. A value that cannot be read counts as on. */
export async function getHideExact(): Promise<boolean> {
  const setting = await db().setting.findUnique({ where: { key: HIDE_EXACT_PLACES } })
  return setting !== null && setting.value !== false
}

/** What may be told at this moment, and where the community is. */
export async function publishingPolicy(): Promise<PublishingPolicy> {
  const { bounds, katottg, settlements, demonstrationTowns } = community
  return {
    hideExact: await getHideExact(),
    area: { bounds, katottg, settlements },
    centres: [...settlements, ...demonstrationTowns],
  }
}

/**
 * All places a reader may know of, with what belongs to them. Joined here and not by the client, whose list of keys
 * would pass what SQLite takes at about 10,000 places.
 */
async function readKnown(): Promise<[Row, Related][]> {
  const database = db()
  const [rows, exceptions, organizations] = await Promise.all([
    database.place.findMany({
      where: { removedAt: null, visibility: { in: ['public', 'booking', 'phone'] } },
      orderBy: { slug: 'asc' },
    }),
    database.placeException.findMany(relations.exceptions),
    database.organization.findMany(),
  ])
  const ruled = new Map<string, typeof exceptions>()
  for (const exception of exceptions) {
    ruled.set(exception.placeId, [...(ruled.get(exception.placeId) ?? []), exception])
  }
  const runBy = new Map(organizations.map((organization) => [organization.id, organization]))
  // One that is not among the known places is hidden or gone and may not be named anyway.
  const known = new Map(rows.map((row) => [row.id, row]))
  return rows.map((row) => [
    row,
    {
      exceptions: ruled.get(row.id) ?? [],
      organization: runBy.get(row.organizationId ?? '') ?? null,
      substitute: known.get(row.substituteId ?? '') ?? null,
    },
  ])
}

/** Every place a reader may know of, ordered by slug, each as far as it may be told. */
export async function listPublicPlaces(): Promise<PublicPlace[]> {
  const [policy, rows] = await Promise.all([publishingPolicy(), readKnown()])
  return rows.flatMap(([row, related]) => {
    const record = toRecord(row, related)
    return (record && publicView(record, policy)) ?? []
  })
}

/**
 * One place by its address.
 * @returns a tombstone when it was removed; null when there is none or staff alone may know of it.
 */
export async function getPublicPlace(slug: string): Promise<PublicPlace | PlaceTombstone | null> {
  const [policy, row] = await Promise.all([
    publishingPolicy(),
    db().place.findUnique({ where: { slug }, include: relations }),
  ])
  const record = row && toRecord(row, row)
  if (!record) return null
  return record.removed ? tombstoneOf(record, policy) : publicView(record, policy)
}

/** What search may know of places, in one language; only what their pages say. */
export async function listSearchablePlaces(locale: Locale): Promise<SearchablePlace[]> {
  return (await listPublicPlaces()).map(({ slug, name, summary, settlement, needs: helpsWith, kind }) => ({
    slug,
    name: name[locale],
    summary: summary?.[locale] ?? '',
    settlement: settlement?.[locale] ?? '',
    needs: helpsWith,
    kind,
  }))
}

/**
 * A short key that changes when places, their exceptions, organisations or the switch change, from a few aggregates.
 * For caches that may be a moment late, never for deciding what may be shown.
 */
export async function placesVersion(): Promise<string> {
  const database = db()
  const [place, exceptions, organization, hidden] = await Promise.all([
    database.place.aggregate({ _count: true, _max: { updatedAt: true } }),
    database.placeException.count(),
    database.organization.aggregate({ _count: true, _max: { updatedAt: true } }),
    database.setting.findUnique({ where: { key: HIDE_EXACT_PLACES } }),
  ])
  const at = (date: Date | null) => date?.getTime().toString(36) ?? '0'
  const { _count: many, _max: newest } = place
  const people = `${organization._count}.${at(organization._max.updatedAt)}`
  // Its moment too: an index that was built while the switch was turned to and fro must not stand for either.
  const hiding = `${JSON.stringify(hidden?.value ?? null)}.${at(hidden?.updatedAt ?? null)}`
  return `${many}.${at(newest.updatedAt)}-${exceptions}-${people}-${hiding}`
}

/** Places by their ids, as the venues of sessions or events; a removed place is none. Keys without a place are absent. */
export async function listVenueRecords(ids: readonly string[]): Promise<Map<string, PlaceRecord>> {
  const rows = await db().place.findMany({ where: { id: { in: [...ids] } }, include: relations })
  const records = rows.map((row) => [row.id, toRecord(row, row)] as const)
  return new Map(records.flatMap(([id, record]) => (record && !record.removed ? [[id, record]] : [])))
}

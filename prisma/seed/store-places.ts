import { randomUUID } from 'node:crypto'
import type { PlaceEntry, PlaceFile } from '@/features/places/schema'
import type { Database } from '@/lib/db'
import type { Prisma } from '@/lib/generated/sqlite/client'

function placeData(entry: PlaceEntry, now: Date): Prisma.PlaceCreateManyInput {
  return {
    slug: entry.slug,
    kind: entry.kind,
    nameUk: entry.name.uk,
    nameEn: entry.name.en,
    summaryUk: entry.summary.uk,
    summaryEn: entry.summary.en,
    detailUk: entry.detail?.uk,
    detailEn: entry.detail?.en,
    where: entry.where,
    addressUk: entry.address?.uk,
    addressEn: entry.address?.en,
    settlementUk: entry.settlement?.uk,
    settlementEn: entry.settlement?.en,
    districtUk: entry.district?.uk,
    districtEn: entry.district?.en,
    postalCode: entry.postalCode,
    katottg: entry.katottg,
    latitude: entry.position?.latitude,
    longitude: entry.position?.longitude,
    precision: entry.precision,
    visibility: entry.visibility,
    status: entry.status,
    statusUntil: entry.statusUntil,
    statusReasonUk: entry.statusReason?.uk,
    statusReasonEn: entry.statusReason?.en,
    hours: entry.hours,
    needs: entry.needs,
    audiences: entry.audiences,
    accessModes: entry.accessModes,
    accessibility: entry.accessibility,
    languages: entry.languages,
    power: entry.power,
    internet: entry.internet,
    shelter: entry.shelter,
    phones: entry.phones.map(({ number, label }) => ({ number, ...labels(label) })),
    email: entry.email,
    website: entry.website,
    fee: entry.fee,
    historical: entry.historical,
    confirmedOn: entry.confirmedOn,
    confirmedBy: entry.confirmedBy,
    sourceUk: entry.source.uk,
    sourceEn: entry.source.en,
    sourceUrl: entry.source.url,
    demo: entry.demo,
    removedAt: entry.removed ? now : null,
  }
}

const labels = (label: { uk: string; en: string } | null) =>
  label ? { labelUk: label.uk, labelEn: label.en } : {}

function exceptionData(entry: PlaceEntry, placeId: string): Prisma.PlaceExceptionCreateManyInput[] {
  return entry.exceptions.map(({ from, to, hours, note }) => ({
    placeId,
    from,
    to,
    hours,
    noteUk: note?.uk,
    noteEn: note?.en,
  }))
}

/** The identifiers of slugs: of those that are there, and new ones for the others. */
function identify(slugs: string[], there: { id: string; slug: string }[]) {
  const ids = new Map(there.map(({ id, slug }) => [slug, id]))
  const fresh = slugs.filter((slug) => !ids.has(slug))
  for (const slug of fresh) ids.set(slug, randomUUID())
  return { ids, isFresh: (slug: string) => fresh.includes(slug) }
}

/**
 * The writes that store a file of places, as one batch of few statements, so that it fits a transaction on a slow
 * machine too: organisations, places, exceptions, then who stands in for whom. What is there already is left as it is.
 */
export async function placeWrites(
  database: Database,
  { organizations, places }: PlaceFile,
  options: { now: Date; demo: boolean },
): Promise<Prisma.PrismaPromise<unknown>[]> {
  const select = { id: true, slug: true } as const
  const organizationSlugs = organizations.map(({ slug }) => slug)
  const placeSlugs = places.map(({ slug }) => slug)
  const [thereOrganizations, therePlaces] = await Promise.all([
    database.organization.findMany({ where: { slug: { in: organizationSlugs } }, select }),
    database.place.findMany({ where: { slug: { in: placeSlugs } }, select }),
  ])
  const runs = identify(organizationSlugs, thereOrganizations)
  const known = identify(placeSlugs, therePlaces)
  const fresh = places.flatMap((entry) => {
    const id = known.ids.get(entry.slug)
    return id && known.isFresh(entry.slug) ? [{ entry, id }] : []
  })
  return [
    database.organization.createMany({
      data: organizations
        .filter(({ slug }) => runs.isFresh(slug))
        .map(({ slug, name, website }) => ({
          id: runs.ids.get(slug),
          slug,
          nameUk: name.uk,
          nameEn: name.en,
          website,
          demo: options.demo,
        })),
    }),
    database.place.createMany({
      data: fresh.map(({ entry, id }) => ({
        ...placeData(entry, options.now),
        id,
        organizationId: runs.ids.get(entry.organization ?? ''),
      })),
    }),
    database.placeException.createMany({
      data: fresh.flatMap(({ entry, id }) => exceptionData(entry, id)),
    }),
    ...fresh.flatMap(({ entry, id }) => {
      const substituteId = known.ids.get(entry.substitute ?? '')
      if (!substituteId) return []
      return [database.place.update({ where: { id }, data: { substituteId }, select: { id: true } })]
    }),
  ]
}

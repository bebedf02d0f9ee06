import type { PlaceEntry, PlaceFile } from '@/features/places/schema'
import type { Database } from '@/lib/db'
import type { Prisma } from '@/lib/generated/sqlite/client'

function placeData(entry: PlaceEntry, now: Date): Prisma.PlaceCreateInput {
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
    exceptions: {
      create: entry.exceptions.map(({ from, to, hours, note }) => ({
        ...{ from, to, hours },
        ...{ noteUk: note?.uk, noteEn: note?.en },
      })),
    },
    organization: entry.organization ? { connect: { slug: entry.organization } } : undefined,
  }
}

const labels = (label: { uk: string; en: string } | null) =>
  label ? { labelUk: label.uk, labelEn: label.en } : {}

/**
 * The writes that store a file of places, as one batch: organisations, places, then who stands in for whom.
 * Slugs that are there already are left as they are.
 */
export async function placeWrites(
  database: Database,
  { organizations, places }: PlaceFile,
  options: { now: Date; demo: boolean },
): Promise<Prisma.PrismaPromise<unknown>[]> {
  const slugs = places.map(({ slug }) => slug)
  const there = await database.place.findMany({ where: { slug: { in: slugs } }, select: { slug: true } })
  const fresh = places.filter(({ slug }) => !there.some((row) => row.slug === slug))
  const select = { id: true } as const
  return [
    ...organizations.map(({ slug, name, website }) => {
      const data = { nameUk: name.uk, nameEn: name.en, website }
      const create = { slug, ...data, demo: options.demo }
      return database.organization.upsert({ where: { slug }, create, update: {}, select })
    }),
    ...fresh.map((entry) => database.place.create({ data: placeData(entry, options.now), select })),
    ...fresh.flatMap(({ slug, substitute }) =>
      substitute
        ? [
            database.place.update({
              where: { slug },
              data: { substitute: { connect: { slug: substitute } } },
              select,
            }),
          ]
        : [],
    ),
  ]
}

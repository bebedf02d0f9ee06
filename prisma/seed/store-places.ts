import { randomUUID } from 'node:crypto'
import { exceptionColumns, placeColumns } from '@/features/places/rules/place-columns'
import type { PlaceFile } from '@/features/places/schema'
import type { Database } from '@/lib/db'
import type { Prisma } from '@/lib/generated/sqlite/client'

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
        ...placeColumns(entry),
        removedAt: entry.removed ? options.now : null,
        id,
        organizationId: runs.ids.get(entry.organization ?? ''),
      })),
    }),
    database.placeException.createMany({
      data: fresh.flatMap(({ entry, id }) => exceptionColumns(entry, id)),
    }),
    ...fresh.flatMap(({ entry, id }) => {
      const substituteId = known.ids.get(entry.substitute ?? '')
      if (!substituteId) return []
      return [database.place.update({ where: { id }, data: { substituteId }, select: { id: true } })]
    }),
  ]
}

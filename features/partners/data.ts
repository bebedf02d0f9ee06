import 'server-only'
import { db } from '@/lib/db'
import { partnerKinds } from './constants'
import type { PartnerKind, PartnerName } from './types'

/** A kind of a newer version of the portal is another one. */
export const kindOf = (kind: string): PartnerKind => partnerKinds.find((known) => known === kind) ?? 'other'

/** Every partner that was not removed, by its Ukrainian name. */
export async function listPartnerNames(): Promise<PartnerName[]> {
  const rows = await db().partner.findMany({
    where: { removedAt: null },
    select: { id: true, slug: true, nameUk: true, nameEn: true, kind: true, visibility: true },
    orderBy: [{ nameUk: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, slug, nameUk, nameEn, kind, visibility }) => ({
    id,
    slug,
    name: { uk: nameUk, en: nameEn },
    kind: kindOf(kind),
    isPublic: visibility === 'public',
  }))
}

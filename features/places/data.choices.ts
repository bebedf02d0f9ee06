import 'server-only'
import { type Database, db } from '@/lib/db'
import type { Both } from '@/lib/i18n/both'
import { remoteKinds } from './constants'

/** A place as staff choose it for a session or an event. */
export type PlaceChoice = { id: string; name: Both; isStaffOnly: boolean }

/** Places where people can gather, those that only staff know of too, by their Ukrainian names. */
export async function listPlaceChoices(): Promise<PlaceChoice[]> {
  const rows = await db().place.findMany({
    where: { removedAt: null, kind: { notIn: [...remoteKinds] } },
    select: { id: true, nameUk: true, nameEn: true, visibility: true },
    orderBy: [{ nameUk: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, nameUk, nameEn, visibility }) => ({
    ...{ id, name: { uk: nameUk, en: nameEn } },
    isStaffOnly: visibility === 'staff',
  }))
}

/** True when the place is there and has not been removed. */
export async function hasPlace(id: string, database: Database): Promise<boolean> {
  return (await database.place.count({ where: { id, removedAt: null } })) > 0
}

import 'server-only'
import { type Database, db } from '@/lib/db'
import { HIDE_EXACT_PLACES } from './constants'

/**
 * The switch of the whole portal: on, no place is told closer than its settlement, on every instance from the next
 * request on.
 * @returns what it was before.
 */
export async function setHideExact(hide: boolean, database: Database = db()): Promise<boolean> {
  const key = HIDE_EXACT_PLACES
  const before = await database.setting.findUnique({ where: { key } })
  await database.setting.upsert({ where: { key }, create: { key, value: hide }, update: { value: hide } })
  return before !== null && before.value !== false
}

import type { Progress } from '../types.lessons'

const count = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 99

/** What the database keeps of lessons done: entries that make no sense are left out. */
export function readDone(stored: unknown): Progress['lessons'] {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {}
  const entries = Object.entries(stored).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null) return []
    const { right, of, at } = value
    return count(right) && count(of) && typeof at === 'string' ? [[key, { right, of, at }] as const] : []
  })
  return Object.fromEntries(entries)
}

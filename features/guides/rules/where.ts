import { whereabouts } from '../constants'
import type { Whereabouts } from '../types'

/** The `where` of an address; anything unknown counts as not asked. */
export function parseWhere(value: unknown): Whereabouts | null {
  return whereabouts.find((known) => known === value) ?? null
}

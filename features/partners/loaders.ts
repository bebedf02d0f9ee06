import 'server-only'
import { listPartnerNames } from './data'
import type { PartnerName } from './types'

/**
 * The partners by name, to be chosen on staff pages or named beside what they host. On public pages name only those with
 * `isPublic`.
 */
export async function loadPartnerNames(): Promise<PartnerName[]> {
  return listPartnerNames()
}

import 'server-only'
import { getPublicPartner, listPartnerNames, listPlans, listPublicPartners } from './data'
import { countResults } from './data.results'
import type { PartnerName, PartnerPlan, PartnerResults, PublicPartner } from './types'

/**
 * The partners by name, to be chosen on staff pages or named beside what they host. On public pages name only those with
 * `isPublic`.
 */
export async function loadPartnerNames(): Promise<PartnerName[]> {
  return listPartnerNames()
}

/** The partners that everybody may read of. */
export async function loadPublicPartners(): Promise<PublicPartner[]> {
  return listPublicPartners()
}

/** One partner with what came of it and its plans; null for an unknown address. */
export async function loadPublicPartner(
  slug: string,
  now: Date,
): Promise<{ partner: PublicPartner; results: PartnerResults; plans: PartnerPlan[] } | null> {
  const partner = await getPublicPartner(slug)
  if (!partner) return null
  const [results, plans] = await Promise.all([countResults(partner, now), listPlans(partner.id)])
  return { partner, results, plans }
}

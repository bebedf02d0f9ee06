import 'server-only'
import { lookUpCode } from '@/lib/code-lookup'
import { getOpenCohort, getPublicPartner, listPartnerNames, listPlans, listPublicPartners } from './data'
import { countResults } from './data.results'
import type { OpenCohort, PartnerName, PartnerPlan, PartnerResults, PublicPartner } from './types'

/**
 * The partners by name, to be chosen on staff pages or named beside what they host. On public pages name only those with
 * `isPublic`.
 */
export async function loadPartnerNames(): Promise<PartnerName[]> {
  return listPartnerNames()
}

/**
 * The group that a stored code (`parseCode`) opens; null for an unknown code and a closed group. An opener for
 * `lookUpCode`; pages that get a typed code use `lookUpCohort`.
 */
export async function findCohortByCode(code: string): Promise<OpenCohort | null> {
  return getOpenCohort(code)
}

/** The group that somebody typed the code of, in steady time and within the limit of look-ups. */
export async function lookUpCohort(
  typed: string,
): Promise<{ status: 'found'; cohort: OpenCohort } | { status: 'unknown' | 'limit' }> {
  const found = await lookUpCode(typed, { cohort: findCohortByCode })
  return found.status === 'found' ? { status: 'found', cohort: found.value } : found
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

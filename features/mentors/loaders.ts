import 'server-only'
import { cache } from 'react'
import { loadVenues } from '@/features/places/loaders.venue'
import { findMentorByCode, findRequestByCode, listPublicMentors } from './data'
import { listMentors, parseMentorFilter, settlementsOf } from './rules/filter'
import type { MentorFilter, OwnMentor, OwnRequest, PublicMentor } from './types'

type Query = Record<string, string | string[] | undefined>

/**
 * The list of mentors for the query of an address, whatever it holds. Without the filter, `all` counts the entries and
 * `real` those that are no examples.
 */
export async function loadMentors(query: Query): Promise<{
  filter: MentorFilter
  mentors: PublicMentor[]
  settlements: string[]
  all: number
  real: number
}> {
  const filter = parseMentorFilter(query)
  const everybody = await listPublicMentors()
  const mentors = listMentors(everybody, filter)
  const real = everybody.filter(({ demo }) => !demo).length
  return { filter, mentors, settlements: settlementsOf(everybody), all: everybody.length, real }
}

/** Those whom a resident may wish for: examples are nobody. */
export async function loadWishable(): Promise<{ id: string; publicName: string }[]> {
  const real = (await listPublicMentors()).filter(({ demo }) => !demo)
  const nothing = parseMentorFilter({})
  return listMentors(real, nothing).map(({ id, publicName }) => ({ id, publicName }))
}

/** The application that a stored code opens, or null. Look-ups of typed codes go through `lookUpCode`. */
export const loadMentorByCode = cache((code: string): Promise<OwnMentor | null> => findMentorByCode(code))

/** The request to learn that a stored code opens, or null; its place as far as everybody may know it. */
export const loadLearningByCode = cache(async (code: string): Promise<OwnRequest | null> => {
  const found = await findRequestByCode(code)
  if (!found) return null
  const { placeId, ...request } = found
  const [view] = await loadVenues([{ placeId, visibility: 'public', precision: 'exact' }], 'everybody')
  const named = view?.venue?.named
  return { ...request, place: named?.hasPage ? { slug: named.slug, name: named.name } : null }
})

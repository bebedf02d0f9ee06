import 'server-only'
import { listVenueRecords, publishingPolicy } from './data'
import { type VenueLimits, type VenueReader, type VenueView, venueView } from './rules/venue'

/** What asks for its venue: a session or an event with the place it names. */
export type VenueQuestion = VenueLimits & { placeId: string | null }

const nowhere: VenueView = { venue: null, redact: (value) => value }

/**
 * The venues of many sessions or events in two queries, in the order of the questions, each as far as the reader may
 * know it: the only way by which other features learn where something is.
 */
export async function loadVenues(
  questions: readonly VenueQuestion[],
  reader: VenueReader,
): Promise<VenueView[]> {
  const ids = questions.flatMap(({ placeId }) => placeId ?? [])
  const [policy, places] = await Promise.all([publishingPolicy(), listVenueRecords([...new Set(ids)])])
  return questions.map(({ placeId, visibility, precision }) => {
    const place = places.get(placeId ?? '')
    return place ? venueView(place, { visibility, precision }, reader, policy) : nowhere
  })
}

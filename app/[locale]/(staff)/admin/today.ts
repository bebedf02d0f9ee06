import type { Staff, TodayLine } from '@/features/auth/types'
import { loadEventsToday } from '@/features/events/loaders.today'
import { loadFeedbackToday } from '@/features/feedback/loaders.today'
import { loadGuidesToday } from '@/features/guides/loaders.today'
import { loadHotlineToday } from '@/features/hotline/loaders.today'
import { loadJobsToday } from '@/features/jobs/loaders.today'
import { loadMentorsToday } from '@/features/mentors/loaders.today'
import { loadOutboxToday } from '@/features/outbox/loaders.today'
import { loadPlacesToday } from '@/features/places/loaders.today'
import { loadSearchToday } from '@/features/search/loaders.today'
import { loadSessionsToday } from '@/features/sessions/loaders.today'

/** Every feature says what waits in it; each asks the roles itself. */
const features = [
  loadHotlineToday,
  loadSessionsToday,
  loadEventsToday,
  loadMentorsToday,
  loadPlacesToday,
  loadGuidesToday,
  loadFeedbackToday,
  loadSearchToday,
  loadOutboxToday,
  loadJobsToday,
]

/** What waits for this person; what nobody has to do is left out. */
export async function loadToday({ id, roles }: Staff, now: Date): Promise<TodayLine[]> {
  const lines = await Promise.all(features.map((load) => load(roles, now, id)))
  return lines.flat().filter(({ count }) => count > 0)
}

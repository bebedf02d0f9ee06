import { loadCardByCode } from '@/features/club/loaders'
import { loadRequestByCode } from '@/features/hotline/loaders'
import { loadLearningByCode, loadMentorByCode } from '@/features/mentors/loaders'

/** Everything that a code may open. Codes of all kinds look alike, so each is asked. */
export const openers = {
  request: loadRequestByCode,
  mentor: loadMentorByCode,
  learning: loadLearningByCode,
  card: loadCardByCode,
}

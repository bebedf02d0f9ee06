import { eraseExpiredMentors, eraseExpiredRequests } from './mutations.retention'

/** Keeps the promise of the consent texts: people and their words go when their time is over. */
export async function mentorRetention(now: Date): Promise<{ mentors: number; learningRequests: number }> {
  return { mentors: await eraseExpiredMentors(now), learningRequests: await eraseExpiredRequests(now) }
}

import { eraseExpiredMentors, eraseExpiredRequests } from './mutations.retention'

/** Keeps the promise of the consent texts: people and their words go when their time is over. */
export async function communityRetention(now: Date): Promise<{ mentors: number; requests: number }> {
  return { mentors: await eraseExpiredMentors(now), requests: await eraseExpiredRequests(now) }
}

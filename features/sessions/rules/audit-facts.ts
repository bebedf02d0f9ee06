import type { StaffSession } from '../types.staff'

/** What the audit log keeps of a session: nothing of the people in it. */
export function auditFacts(session: StaffSession) {
  const { courseSlug, titleUk, form, placeId, onlineUrl, language, tutorId, visibility, precision } = session
  const { state, reason, sequence, capacity, partnerId, cohortId, meetings } = session
  return {
    ...{ courseSlug, titleUk, form, placeId, onlineUrl, language, tutorId, visibility, precision },
    ...{ state, reason, sequence, capacity, partnerId, cohortId },
    meetings: meetings.map(({ startsAt }) => startsAt.toISOString()),
  }
}

import { localMoment } from '@/lib/local-moment'
import type { StaffSession } from '../types.staff'

/** A session as the fields of its form hold it; `meetings` is a text for people. */
export function sessionValues(session: StaffSession): Record<string, string> {
  const { courseSlug, titleUk, titleEn, noteUk, noteEn, form, language, visibility, precision } = session
  return {
    ...{ courseSlug, titleUk, titleEn, noteUk, noteEn, form, language, visibility, precision },
    placeId: session.placeId ?? '',
    onlineUrl: session.onlineUrl ?? '',
    capacity: session.capacity === null ? '' : String(session.capacity),
    tutorId: session.tutorId ?? '',
    partnerId: session.partnerId ?? '',
    cohortId: session.cohortId ?? '',
    meetings: session.meetings.map(({ startsAt }) => localMoment(startsAt).replace('T', ' ')).join(', '),
  }
}

import { loadEnrolmentByCode } from '@/features/enrolments/loaders'
import { loadRequestByCode } from '@/features/hotline/loaders'

/** Everything that a code may open. Codes of all kinds look alike, so each is asked. */
export const openers = { request: loadRequestByCode, enrolment: loadEnrolmentByCode }

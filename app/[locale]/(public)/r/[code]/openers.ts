import { loadCertificateByCode } from '@/features/certificates/loaders'
import { loadCardByCode } from '@/features/club/loaders'
import { loadProgressByCode } from '@/features/courses/loaders.lessons'
import { loadEnrolmentByCode } from '@/features/enrolments/loaders'
import { loadRequestByCode } from '@/features/hotline/loaders'
import { loadLearningByCode, loadMentorByCode } from '@/features/mentors/loaders'
import { lookUpCode } from '@/lib/code-lookup'

/** Everything that a code may open. Codes of all kinds look alike, so each is asked. */
const openers = {
  request: loadRequestByCode,
  enrolment: loadEnrolmentByCode,
  certificate: loadCertificateByCode,
  progress: loadProgressByCode,
  mentor: loadMentorByCode,
  learning: loadLearningByCode,
  card: loadCardByCode,
}

/** What a typed code opens, and which kind of thing it is. */
export const openCode = (typed: string) => lookUpCode(typed, openers)

export type Opened = Extract<Awaited<ReturnType<typeof openCode>>, { status: 'found' }>

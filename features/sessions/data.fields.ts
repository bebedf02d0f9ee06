import 'server-only'
import { z } from 'zod'
import { precisions, visibilities } from '@/features/places/constants'
import type { Prisma } from '@/lib/generated/sqlite/client'
import { sessionStates, teachingLanguages } from './constants'

/** What residents and staff both read of a session. */
export const sessionFields = {
  id: true,
  courseSlug: true,
  titleUk: true,
  titleEn: true,
  noteUk: true,
  noteEn: true,
  form: true,
  placeId: true,
  onlineUrl: true,
  language: true,
  visibility: true,
  precision: true,
  state: true,
  reasonUk: true,
  reasonEn: true,
  sequence: true,
  poolId: true,
  cohortId: true,
  demo: true,
  meetings: {
    select: { id: true, startsAt: true, endsAt: true, previousStartsAt: true },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.CourseSessionSelect

/** A value that this version does not know is taken for the most careful one. */
export const carefulSession = z.object({
  state: z.enum(sessionStates).catch('draft'),
  language: z.enum(teachingLanguages).catch('uk'),
  visibility: z.enum(visibilities).catch('staff'),
  precision: z.enum(precisions).catch('none'),
})

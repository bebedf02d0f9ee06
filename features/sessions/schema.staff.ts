import { z } from 'zod'
import { precisions, visibilities } from '@/features/places/constants'
import { sessionForms, teachingLanguages } from './constants'
import { MAX_CAPACITY, MAX_MEETINGS, MAX_REASON, MAX_TITLE, MAX_WORDS } from './constants.staff'
import { readMeetings } from './rules/meeting-rows'

const id = z.string().min(1, 'invalid').max(60, 'invalid')
const version = z.coerce.number().int('invalid').min(0, 'invalid')
const seenSchema = { id, version }

const words = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'too-long')
    .regex(/^[^\p{Cf}]*$/u, 'invisible')
    .default('')
const optionalId = z
  .string()
  .max(60, 'invalid')
  .default('')
  .transform((value) => value || null)

const onlineUrl = z
  .string()
  .trim()
  .max(500, 'too-long')
  .default('')
  .transform((value) => value || null)
  .refine((value) => value === null || (URL.canParse(value) && /^https:\/\//i.test(value)), 'link-wrong')

/** Empty for room for all. */
const capacity = z
  .string()
  .trim()
  .default('')
  .refine((value) => value === '' || (/^\d{1,4}$/.test(value) && Number(value) >= 1), 'capacity-wrong')
  .refine((value) => value === '' || Number(value) <= MAX_CAPACITY, 'capacity-wrong')
  .transform((value) => (value === '' ? null : Number(value)))

/** What may be changed without anybody having to be told. */
const facts = {
  titleUk: words(MAX_TITLE),
  titleEn: words(MAX_TITLE),
  noteUk: words(MAX_WORDS),
  noteEn: words(MAX_WORDS),
  capacity,
  tutorId: optionalId,
  language: z.enum(teachingLanguages, 'invalid'),
  visibility: z.enum(visibilities, 'invalid'),
  precision: z.enum(precisions, 'invalid'),
  partnerId: optionalId,
  cohortId: optionalId,
}

const cells = z
  .array(z.string().max(20))
  .max(MAX_MEETINGS + 10, 'meetings-too-many')
  .default([])
const meetingIds = z
  .array(z.string().max(60))
  .max(MAX_MEETINGS + 10, 'meetings-too-many')
  .default([])

/** When and where: participants are told of every change. */
const whenAndWhere = {
  form: z.enum(sessionForms, 'invalid'),
  placeId: optionalId,
  onlineUrl,
  meetingId: meetingIds,
  meetingDate: cells,
  meetingFrom: cells,
  meetingTo: cells,
}

type Facts = { titleUk: string; titleEn: string; noteUk: string; noteEn: string }

/** A text in one language needs the other. */
function needBoth(input: Facts, context: z.RefinementCtx): void {
  const pairs = [
    ['titleUk', 'titleEn'],
    ['noteUk', 'noteEn'],
  ] as const
  for (const [uk, en] of pairs) {
    if ((input[uk] === '') === (input[en] === '')) continue
    context.addIssue({ code: 'custom', message: 'both-languages', path: [input[uk] === '' ? uk : en] })
  }
}

type Rows = { meetingId: string[]; meetingDate: string[]; meetingFrom: string[]; meetingTo: string[] }

/** Puts the lines of the form together; what is wrong with one stands under `meeting-<line>`. */
function withMeetings<Input extends Rows>(input: Input, context: z.RefinementCtx) {
  const { meetingId, meetingDate, meetingFrom, meetingTo, ...rest } = input
  const rows = meetingDate.map((date, index) => ({
    id: meetingId[index] ?? '',
    date,
    from: meetingFrom[index] ?? '',
    to: meetingTo[index] ?? '',
  }))
  const read = readMeetings(rows)
  if (read.ok) return { ...rest, meetings: read.meetings }
  for (const [row, message] of read.problems)
    context.addIssue({ code: 'custom', message, path: [`meeting-${row}`] })
  return z.NEVER
}

/** A draft, new (empty id) or known. */
export const draftSchema = z
  .strictObject({
    id: z.string().max(60, 'invalid').default(''),
    version: version.default(0),
    courseSlug: z.string().min(1, 'course-missing').max(80, 'invalid'),
    ...facts,
    ...whenAndWhere,
  })
  .superRefine(needBoth)
  .transform(withMeetings)
export type DraftInput = z.output<typeof draftSchema>

/** A session that people enrol in. */
export const openFactsSchema = z.strictObject({ ...seenSchema, ...facts }).superRefine(needBoth)
export type OpenFactsInput = z.output<typeof openFactsSchema>
export type FactsInput = Omit<OpenFactsInput, 'id' | 'version'>

const reason = z.string().trim().min(1, 'reason-missing').max(MAX_REASON, 'too-long')
const reasons = { reasonUk: reason, reasonEn: reason }

export const moveSchema = z
  .strictObject({ ...seenSchema, ...whenAndWhere, ...reasons })
  .transform(withMeetings)
export type MoveInput = z.output<typeof moveSchema>

export const cancelSchema = z.strictObject({ ...seenSchema, ...reasons })
export const openSchema = z.strictObject(seenSchema)

/** What the preview reads of a form that may be half written. */
export const previewSchema = z.object({
  titleUk: z.string().catch(''),
  titleEn: z.string().catch(''),
  noteUk: z.string().catch(''),
  noteEn: z.string().catch(''),
  form: z.enum(sessionForms).catch('in-person'),
  placeId: z.string().max(60).catch(''),
  onlineUrl: z.string().max(500).catch(''),
  visibility: z.enum(visibilities).catch('staff'),
  precision: z.enum(precisions).catch('none'),
  meetingDate: z.array(z.string()).catch([]),
  meetingFrom: z.array(z.string()).catch([]),
  meetingTo: z.array(z.string()).catch([]),
})
export type PreviewInput = z.output<typeof previewSchema>

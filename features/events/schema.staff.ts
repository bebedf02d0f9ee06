import { z } from 'zod'
import { audiences, precisions, visibilities } from '@/features/places/constants'
import { parseLocalMoment } from '@/lib/local-moment'
import {
  DETAIL_LENGTH,
  eventForms,
  eventKinds,
  eventLanguages,
  eventStates,
  MOST_DAYS,
  MOST_SEATS,
  MOST_WEEKLY_DATES,
  REASON_LENGTH,
  SUMMARY_LENGTH,
  TITLE_LENGTH,
} from './constants'

const DAY_MS = 86_400_000

const id = z.string().min(1, 'invalid').max(60, 'invalid')
const version = z.coerce.number().int('invalid').min(0, 'invalid').default(0)
const line = (length: number) =>
  z
    .string()
    .trim()
    .min(1, 'empty')
    .max(length, 'too-long')
    .regex(/^[^\p{Cc}]*$/u, 'invisible')
const lines = (length: number) => z.string().trim().max(length, 'too-long')
const orNull = (text: string) => text || null

/** Moments are entered by the community's clock. */
const moment = z.string().transform((written, context) => {
  const found = parseLocalMoment(written)
  if (found) return found
  context.addIssue({ code: 'custom', message: 'bad-moment' })
  return z.NEVER
})
const day = z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'day-invalid')

/** Empty is room for all. */
const seats = z
  .string()
  .trim()
  .default('')
  .refine(
    (text) => text === '' || (/^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_SEATS),
    'seats-form',
  )
  .transform((text) => (text === '' ? null : Number(text)))

const link = z
  .string()
  .trim()
  .max(500, 'too-long')
  .default('')
  .refine((text) => text === '' || (/^https:\/\/\S+$/.test(text) && URL.canParse(text)), 'address-form')
  .transform(orNull)

/** An event without its dates. */
export const eventSchema = z.strictObject({
  /** Empty for a new one. */
  id: z.string().max(60, 'invalid').default(''),
  version,
  kind: z.enum(eventKinds, 'invalid'),
  titleUk: line(TITLE_LENGTH),
  titleEn: line(TITLE_LENGTH),
  summaryUk: lines(SUMMARY_LENGTH).min(1, 'empty'),
  summaryEn: lines(SUMMARY_LENGTH).min(1, 'empty'),
  detailUk: lines(DETAIL_LENGTH).default('').transform(orNull),
  detailEn: lines(DETAIL_LENGTH).default('').transform(orNull),
  audiences: z
    .array(z.enum(audiences, 'invalid'))
    .min(1, 'audience-missing')
    .catch([])
    .pipe(z.array(z.enum(audiences)).min(1, 'audience-missing')),
  form: z.enum(eventForms, 'invalid'),
  placeId: z.string().max(60, 'invalid').default('').transform(orNull),
  onlineUrl: link,
  language: z.enum(eventLanguages, 'invalid'),
  visibility: z.enum(visibilities, 'invalid'),
  precision: z.enum(precisions, 'invalid'),
  registration: z.enum(['yes', 'no'], 'invalid').transform((value) => value === 'yes'),
  capacity: seats,
  partnerId: z.string().max(60, 'invalid').default('').transform(orNull),
  state: z.enum(eventStates, 'invalid'),
})

export type EventInput = z.output<typeof eventSchema>

type Times = { startsAt: Date; endsAt: Date }
const isInOrder = ({ startsAt, endsAt }: Times) => startsAt < endsAt
const isShort = ({ startsAt, endsAt }: Times) => endsAt.getTime() - startsAt.getTime() <= MOST_DAYS * DAY_MS
const order = { message: 'until-before-from', path: ['endsAt'] }
const length = { message: 'date-too-long', path: ['endsAt'] }

/** One more date. */
export const addDateSchema = z
  .strictObject({ event: id, version, startsAt: moment, endsAt: moment })
  .refine(isInOrder, order)
  .refine(isShort, length)

/** Weekly dates until a day; `starts` are those of them that staff left ticked, as the field of the first one. */
export const weeklySchema = z
  .strictObject({
    event: id,
    version,
    startsAt: moment,
    endsAt: moment,
    until: day,
    starts: z.array(moment).min(1, 'dates-missing').max(MOST_WEEKLY_DATES, 'invalid').default([]),
  })
  .refine(isInOrder, order)
  .refine(isShort, length)
  .refine(({ starts }) => starts.length > 0, { message: 'dates-missing', path: ['starts'] })

const date = { id, version }
const reason = { reasonUk: line(REASON_LENGTH), reasonEn: line(REASON_LENGTH) }

export const moveSchema = z
  .strictObject({ ...date, ...reason, startsAt: moment, endsAt: moment })
  .refine(isInOrder, order)
  .refine(isShort, length)
export const cancelSchema = z.strictObject({ ...date, ...reason })
export const removeSchema = z.strictObject(date)
export const seatsSchema = z.strictObject({ ...date, capacity: seats })
export const cameSchema = z.strictObject({
  ...date,
  count: z.coerce.number('came-form').int('came-form').min(0, 'came-form').max(20_000, 'came-form'),
})

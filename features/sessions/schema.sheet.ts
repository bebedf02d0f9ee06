import { z } from 'zod'
import { HOLDER_LENGTH } from '@/features/certificates/constants'
import { MAX_MARKS } from './constants.staff'

const id = z.string().min(1, 'invalid').max(60, 'invalid')
const version = z.coerce.number().int('invalid').min(0, 'invalid')

/** Marks of the sheet; `present` null takes a mark away. */
export const attendanceSchema = z.strictObject({
  sessionId: id,
  marks: z
    .array(z.strictObject({ enrolmentId: id, meetingId: id, present: z.boolean().nullable() }))
    .min(1)
    .max(MAX_MARKS),
})
export type Mark = z.output<typeof attendanceSchema>['marks'][number]

const list = z.array(z.string().max(200)).max(MAX_MARKS, 'invalid').default([])
const HOURS = /^[1-9]\d{0,2}$/

/** The end of a session: who gets a certificate, with the name as it will stand there. */
export const endSchema = z
  .strictObject({
    id,
    version,
    hours: z.string().trim().regex(HOURS, 'hours-wrong').transform(Number),
    given: list,
    personId: list,
    personName: list,
  })
  .transform(({ given, personId, personName, ...rest }, context) => {
    const people = personId.flatMap((one, index) =>
      given.includes(one) ? [{ enrolmentId: one, name: (personName[index] ?? '').trim() }] : [],
    )
    for (const { enrolmentId, name } of people) {
      const { length } = [...name]
      const message =
        length < HOLDER_LENGTH.min
          ? 'holder-too-short'
          : length > HOLDER_LENGTH.max
            ? 'holder-too-long'
            : null
      if (message) context.addIssue({ code: 'custom', message, path: [`name-${enrolmentId}`] })
    }
    return { ...rest, people }
  })
export type EndInput = z.output<typeof endSchema>

/** Certificates to be printed again. */
export const printSchema = z.strictObject({ sessionId: id })

import { z } from 'zod'
import { parseCode } from '@/lib/codes'
import {
  MAX_COST,
  MAX_DETAIL,
  MAX_STAMPS_ON_SHEET,
  MAX_STOCK,
  MAX_TITLE,
  rewardStates,
  stampReasons,
} from './constants'

const id = z.string().min(1, 'invalid').max(60, 'invalid')
const invisible = /^[^\p{Cc}\p{Cf}]*$/u
const day = z.iso.date('day-form')

const whole = (min: number, max: number) =>
  z
    .string()
    .trim()
    .min(1, 'required')
    .transform(Number)
    .pipe(z.number('number-range').int('number-range').min(min, 'number-range').max(max, 'number-range'))

/** A new sheet of stamps. That the last day is not over and not too far is asked where the day is known. */
export const sheetSchema = z.strictObject({
  reason: z.enum(stampReasons, 'choice-unknown'),
  count: whole(1, MAX_STAMPS_ON_SHEET),
  expiresOn: day,
})

export const sheetIdSchema = z.strictObject({ id })

const title = z.string().trim().min(1, 'required').max(MAX_TITLE, 'too-long').regex(invisible, 'invisible')
const detail = z
  .string()
  .trim()
  .max(MAX_DETAIL, 'too-long')
  .default('')
  .transform((written) => written || null)
const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .literal('')
    .transform(() => null)
    .or(schema)
    .default(null as never)

export const rewardSchema = z.strictObject({
  /** Empty for a new one. */
  id: z.string().max(60, 'invalid').default(''),
  version: z.coerce.number().int('invalid').min(0, 'invalid').default(0),
  titleUk: title,
  titleEn: title,
  detailUk: detail,
  detailEn: detail,
  partnerId: z
    .string()
    .max(60, 'invalid')
    .default('')
    .transform((written) => written || null),
  cost: whole(1, MAX_COST),
  stock: whole(0, MAX_STOCK),
  until: orNothing(day),
  state: z.enum(rewardStates, 'choice-unknown'),
})

export type RewardInput = z.output<typeof rewardSchema>

/** A voucher's code as people type it → nine characters. */
export const voucherCodeSchema = z.strictObject({
  code: z
    .string()
    .trim()
    .min(1, 'voucher-missing')
    .transform((typed, context) => {
      const code = parseCode(typed)
      if (code) return code
      context.addIssue({ code: 'custom', message: 'code-invalid' })
      return z.NEVER
    }),
})

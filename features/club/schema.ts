import { z } from 'zod'
import { categories } from '@/features/guides/constants'
import { parseCode } from '@/lib/codes'
import type { clubFieldErrors } from './constants'
import type { Theme } from './types'

type FieldError = (typeof clubFieldErrors)[number]

const text = z.string().trim().default('')
const issue = (context: z.RefinementCtx, path: string, message: FieldError) =>
  context.addIssue({ code: 'custom', path: [path], message })

/** A card is taken without a word. */
export const newCardSchema = z.object({})

/** `card` comes from the page, so a bad one is no field error. `stamp` is as people type it → nine characters. */
export const collectSchema = z
  .object({ card: text, stamp: text })
  .superRefine(({ stamp }, context) => {
    if (stamp === '') issue(context, 'stamp', 'stamp-missing')
    else if (!parseCode(stamp)) issue(context, 'stamp', 'stamp-malformed')
  })
  .transform(({ card, stamp }) => ({ card, stamp: parseCode(stamp) ?? '' }))

/** The button that was pressed says which reward. */
export const takeRewardSchema = z.object({ card: text, reward: text.pipe(z.string().max(60)) })

export const returnVoucherSchema = z.object({ card: text, voucher: text.pipe(z.string().max(60)) })

/** Every theme has a box of its own: `show.start`. */
export const themesSchema = z
  .looseObject({ card: text })
  .transform(({ card, ...boxes }): { card: string; themes: Theme[] } => ({
    card,
    themes: categories.filter((theme) => boxes[`show.${theme}`]),
  }))

export const closeCardSchema = z.object({ card: text, sure: text }).superRefine(({ sure }, context) => {
  if (sure === '') issue(context, 'sure', 'close-unsure')
})

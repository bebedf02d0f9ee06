import { z } from 'zod'

const text = z.string().trim().default('')

/** Giving a seat back. `code` comes from the page, so a bad one is no field error; the box says that it is meant. */
export const cancelSchema = z
  .object({ code: text, sure: text })
  .superRefine(({ sure }, context) => {
    if (!sure) context.addIssue({ code: 'custom', path: ['sure'], message: 'cancel-sure' })
  })
  .transform(({ code }) => ({ code }))

import { z } from 'zod'

/** A single-line text that has something in it. */
const filled = (code: string) => z.string(code).trim().min(1, code)

export const signInSchema = z.object({
  email: filled('email-missing').max(200, 'email-invalid'),
  password: z.string('password-missing').min(1, 'password-missing').max(1000, 'password-too-long'),
  next: z.string().optional(),
})

/** Six digits of the authenticator, with or without a space, or a recovery code. */
export const signInCodeSchema = z.object({
  code: filled('code-missing').max(40, 'code-wrong'),
  next: z.string().optional(),
})

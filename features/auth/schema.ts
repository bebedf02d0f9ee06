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

export const setUpTotpSchema = z.object({
  password: z.string('password-missing').min(1, 'password-missing').max(1000, 'password-too-long'),
})

export const confirmTotpSchema = z.object({
  code: filled('code-missing')
    .transform((code) => code.replace(/\s/g, ''))
    .refine((code) => /^\d{6}$/.test(code), 'code-digits'),
})

const newPassword = z.string('password-missing').min(1, 'password-missing').max(1000, 'password-too-long')

/** A new password by a one-time link. */
export const welcomeSchema = z.object({ token: z.string().min(20).max(100), password: newPassword })

/** A new password by somebody who knows the old one. */
export const changePasswordSchema = z.object({
  current: z.string('password-missing').min(1, 'password-missing').max(1000, 'password-too-long'),
  password: newPassword,
})

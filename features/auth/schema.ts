import { z } from 'zod'
import { roles } from './constants'

/** A single-line text that has something in it. */
const filled = (code: string) => z.string(code).trim().min(1, code)

const password = z.string('password-missing').min(1, 'password-missing').max(1000, 'password-too-long')

export const signInSchema = z.object({
  email: filled('email-missing').max(200, 'email-invalid'),
  password,
  next: z.string().optional(),
})

/** Six digits of the authenticator, with or without a space, or a recovery code. */
export const signInCodeSchema = z.object({
  code: filled('code-missing').max(40, 'code-wrong'),
  next: z.string().optional(),
})

/** Asked again before something that a session left open must not do. */
export const ownPasswordSchema = z.object({ password })

export const confirmTotpSchema = z.object({
  code: filled('code-missing')
    .transform((code) => code.replace(/\s/g, ''))
    .refine((code) => /^\d{6}$/.test(code), 'code-digits'),
})

/** A new password by a one-time link. */
export const welcomeSchema = z.object({ token: z.string().min(20).max(100), password })

/** A new password by somebody who knows the old one. */
export const changePasswordSchema = z.object({ currentPassword: password, password })

export const removeTotpSchema = z.object({ code: filled('code-missing').max(40, 'code-wrong') })

/** One session, or all but the one that asks. */
export const endSessionSchema = z.object({ session: z.string().min(1).max(100) })

const name = filled('name-missing').max(100, 'too-long')
const chosenRoles = z.array(z.enum(roles), 'roles-missing').min(1, 'roles-missing')

export const inviteSchema = z.object({
  email: filled('email-missing').toLowerCase().pipe(z.email('email-invalid').max(200, 'email-invalid')),
  name,
  roles: chosenRoles,
})

const id = z.string().min(1).max(100)
export const updatePersonSchema = z.object({ id, name, roles: chosenRoles })
export const personSchema = z.object({ id })

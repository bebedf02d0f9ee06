import 'server-only'
import { randomBytes } from 'node:crypto'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { noteAction } from '@/lib/action-kinds'
import { caller } from '@/lib/caller'
import type { FailureCode } from '@/lib/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { describeError, log } from '@/lib/log'
import { readStaffFields } from '@/lib/staff-fields'
import type { StaffFormState } from '@/lib/staff-form-state'
import { loadStaffLocale } from './loaders'
import { takeAttempt } from './mutations.attempts'
import { fieldErrors } from './rules/field-errors'

export type SignInContext = { locale: Locale; now: Date }
export type SignInOutcome =
  | { status: 'ok' }
  | { status: 'invalid'; fields: Record<string, string> }
  | { status: 'failed'; code: FailureCode }

/**
 * A server action for somebody who is not signed in yet. Every try counts for the address it came from. Passwords and
 * codes never come back.
 */
export function signInAction<Schema extends z.ZodType>(
  schema: Schema,
  options: { name: string },
  handler: (input: z.output<Schema>, context: SignInContext) => Promise<SignInOutcome>,
): (state: StaffFormState, form: FormData) => Promise<StaffFormState> {
  const action = async (_state: StaffFormState, form: FormData): Promise<StaffFormState> => {
    const { input, values: all } = readStaffFields(form)
    const { code: _code, ...values } = all
    try {
      const parsed = schema.safeParse(input)
      if (!parsed.success) return { status: 'invalid', fields: fieldErrors(parsed.error), values }
      const now = new Date()
      const attempt = await takeAttempt('caller', await caller(), now)
      if (attempt.status === 'refused') return { status: 'failed', code: 'limit', values }
      const outcome = await handler(parsed.data, { locale: await loadStaffLocale(), now })
      return outcome.status === 'ok' ? outcome : { ...outcome, values }
    } catch (error) {
      unstable_rethrow(error)
      const errorId = randomBytes(4).toString('hex')
      const { name, errorCode, at } = describeError(error)
      log().error({ errorId, form: options.name, error: name, errorCode, at }, 'signing in failed')
      return { status: 'failed', code: 'unexpected', errorId, values }
    }
  }
  return noteAction(action, { kind: 'sign-in', name: options.name })
}

/** Ending one's own session needs no permission and changes nothing of anybody else. */
export function signOutAction(
  handler: (context: SignInContext) => Promise<never>,
): (form: FormData) => Promise<never> {
  const action = async (_form: FormData) => handler({ locale: await loadStaffLocale(), now: new Date() })
  return noteAction(action, { kind: 'sign-in', name: 'sign-out' })
}

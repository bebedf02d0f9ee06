import 'server-only'
import { randomBytes } from 'node:crypto'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { noteAction } from './action-kinds'
import { caller } from './caller'
import { readFields } from './form-fields'
import { type FailureCode, type FormState, type FormValues, HONEYPOT_FIELD, KEY_FIELD } from './form-state'
import { defaultLocale, isLocale, type Locale } from './i18n/locales'
import { describeError, log } from './log'
import { takeToken } from './rate-limit'

export type ActionContext = {
  /** Opaque key of who is asking. */
  caller: string
  /** Language of the page the form stood on. */
  locale: Locale
  /** The form's idempotency key, where it had one. */
  key: string | undefined
  now: Date
}

/** What a handler answers, unless it redirects. The builder adds what the person had typed. */
export type Outcome =
  | { status: 'ok'; shown?: FormValues }
  | { status: 'invalid'; fields: Record<string, string> }
  | { status: 'failed'; code: FailureCode }

type Options = {
  /** Name in rate limits and logs. */
  name: string
  limit: { count: number; windowMs: number }
  /** What a filled-in honeypot gets: the same answer as a success, with nothing stored. */
  pretend: (context: ActionContext, typed: FormValues) => Outcome | Promise<Outcome>
}

/** The first problem of each field. Issues of the schemas are codes. */
function fieldErrors(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) fields[String(issue.path[0] ?? 'form')] ??= issue.message
  return fields
}

function unexpected(name: string, error: unknown, values: FormValues): FormState {
  const errorId = randomBytes(4).toString('hex')
  const { name: errorName, errorCode, at } = describeError(error)
  log().error({ errorId, form: name, error: errorName, errorCode, at }, 'a public form failed')
  return { status: 'failed', code: 'unexpected', errorId, values }
}

/**
 * A server action for a public form that works without JavaScript: refuses files, recognises robots, checks the fields,
 * limits the rate, and hands unexpected errors back as a number. Only forms that are in order count towards the limit,
 * so nobody is locked out by correcting mistakes. Redirects pass through.
 */
export function publicAction<Schema extends z.ZodType>(
  schema: Schema,
  options: Options,
  handler: (input: z.output<Schema>, context: ActionContext) => Promise<Outcome>,
): (state: FormState, form: FormData) => Promise<FormState> {
  const action = async (_state: FormState, form: FormData): Promise<FormState> => {
    const values = readFields(form)
    if (!values) return { status: 'invalid', fields: { form: 'file' }, values: {} }
    const { [HONEYPOT_FIELD]: trap, ...typed } = values
    const withValues = (outcome: Outcome): FormState =>
      outcome.status === 'ok' ? outcome : { ...outcome, values: typed }
    try {
      const context: ActionContext = {
        caller: await caller(),
        locale: isLocale(typed.locale) ? typed.locale : defaultLocale,
        key: typed[KEY_FIELD] || undefined,
        now: new Date(),
      }
      if (trap) return withValues(await options.pretend(context, typed))
      const parsed = schema.safeParse(typed)
      if (!parsed.success) return { status: 'invalid', fields: fieldErrors(parsed.error), values: typed }
      if (!takeToken(options.name, context.caller, options.limit)) {
        return { status: 'failed', code: 'limit', values: typed }
      }
      return withValues(await handler(parsed.data, context))
    } catch (error) {
      unstable_rethrow(error)
      return unexpected(options.name, error, typed)
    }
  }
  return noteAction(action, { kind: 'public', name: options.name })
}

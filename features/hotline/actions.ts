'use server'

import { redirect } from 'next/navigation'
import { formatCode, parseCode, randomCode } from '@/lib/codes'
import type { FormValues } from '@/lib/form-state'
import { href, type Locale } from '@/lib/i18n/locales'
import { type ActionContext, type Outcome, publicAction } from '@/lib/public-action'
import { steadyTime } from '@/lib/steady-time'
import { addResidentMessage, createRequest, type RequestChange, reopenRequest } from './mutations'
import { createRequestSchema, requestMessageSchema } from './schema'

const TEN_MINUTES = 10 * 60_000

function requestAddress(locale: Locale, code: string, query: string): string {
  return `${href(locale, `/r/${formatCode(code)}`)}?${query}`
}

/** Stores a question and goes to the page with its code. */
export const createRequestAction = publicAction(
  createRequestSchema,
  {
    name: 'hotline',
    limit: { count: 20, windowMs: TEN_MINUTES },
    pretend: ({ locale }) => redirect(requestAddress(locale, randomCode(), 'new=1')),
  },
  async (input, context) => {
    const { code } = await createRequest(input, context)
    redirect(requestAddress(context.locale, code, 'new=1'))
  },
)

type Words = { code: string; message: string }
type Step = (words: Words & { now: Date; key?: string }) => Promise<RequestChange>

function wordsTo(step: Step, query: string) {
  return async ({ code: typed, message }: Words, context: ActionContext): Promise<Outcome> => {
    const code = parseCode(typed)
    const { now, key } = context
    const change = await steadyTime(() => step({ code: code ?? randomCode(), message, now, key }))
    if (code && change.ok) redirect(requestAddress(context.locale, code, query))
    const gone = change.ok || change.reason === 'unknown'
    return { status: 'failed', code: gone ? 'gone' : 'changed' }
  }
}

const wordsOptions = (query: string) => ({
  name: 'hotline-words',
  limit: { count: 20, windowMs: TEN_MINUTES },
  pretend: ({ locale }: ActionContext, typed: FormValues): Outcome =>
    redirect(requestAddress(locale, parseCode(typed.code ?? '') ?? randomCode(), query)),
})

/** Adds the resident's words to their request. */
export const addMessageAction = publicAction(
  requestMessageSchema,
  wordsOptions('sent=message'),
  wordsTo(addResidentMessage, 'sent=message'),
)

/** Opens the resident's request again, with the reason. */
export const reopenAction = publicAction(
  requestMessageSchema,
  wordsOptions('sent=reopen'),
  wordsTo(reopenRequest, 'sent=reopen'),
)

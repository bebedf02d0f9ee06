'use server'

import { redirect } from 'next/navigation'
import { formatCode, parseCode, randomCode } from '@/lib/codes'
import type { FormValues } from '@/lib/form-state'
import { href, type Locale } from '@/lib/i18n/locales'
import { type ActionContext, type Outcome, publicAction } from '@/lib/public-action'
import { steadyTime } from '@/lib/steady-time'
import {
  createApplication,
  createHelpRequest,
  leaveMentor,
  type OwnChange,
  withdrawRequest,
} from './mutations'
import { applicationSchema, ownCodeSchema } from './schema'
import { helpSchema } from './schema.help'

const limit = { count: 20, windowMs: 10 * 60_000 }

function codeAddress(locale: Locale, code: string, query: string): string {
  return `${href(locale, `/r/${formatCode(code)}`)}?${query}`
}

const pretendNew = ({ locale }: ActionContext): Outcome =>
  redirect(codeAddress(locale, randomCode(), 'new=1'))

/** Stores an application to teach and goes to the page with its code. */
export const applyAction = publicAction(
  applicationSchema,
  { name: 'mentor', limit, pretend: pretendNew },
  async (application, context) => {
    const { code } = await createApplication(application, context)
    redirect(codeAddress(context.locale, code, 'new=1'))
  },
)

/** Stores a request to learn and goes to the page with its code. */
export const askHelpAction = publicAction(
  helpSchema,
  { name: 'learning-request', limit, pretend: pretendNew },
  async (request, context) => {
    const { code } = await createHelpRequest(request, context)
    redirect(codeAddress(context.locale, code, 'new=1'))
  },
)

/** A step by one's own code. Unknown and malformed codes take the same time and get the same answer. */
function ownStep(step: (code: string, now: Date) => Promise<OwnChange>, query: string) {
  return async ({ code: typed }: { code: string }, { locale, now }: ActionContext): Promise<Outcome> => {
    const code = parseCode(typed)
    const change = await steadyTime(() => step(code ?? randomCode(), now))
    if (code && change === 'done') redirect(codeAddress(locale, code, query))
    return { status: 'failed', code: change === 'not-allowed' ? 'changed' : 'gone' }
  }
}

const ownOptions = (name: string, query: string) => ({
  name,
  limit,
  pretend: ({ locale }: ActionContext, typed: FormValues): Outcome =>
    redirect(codeAddress(locale, parseCode(typed.code ?? '') ?? randomCode(), query)),
})

/** Stops teaching, or takes the application back. */
export const leaveAction = publicAction(
  ownCodeSchema,
  ownOptions('mentor-leave', 'sent=left'),
  ownStep(leaveMentor, 'sent=left'),
)

/** Takes a request back. */
export const withdrawAction = publicAction(
  ownCodeSchema,
  ownOptions('learning-withdraw', 'sent=withdrawn'),
  ownStep(withdrawRequest, 'sent=withdrawn'),
)

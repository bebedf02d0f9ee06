'use server'

import { redirect } from 'next/navigation'
import { formatCode, parseCode, randomCode } from '@/lib/codes'
import { href, type Locale } from '@/lib/i18n/locales'
import { publicAction } from '@/lib/public-action'
import { steadyTime } from '@/lib/steady-time'
import { leaveByCode } from './mutations.person'
import { cancelSchema } from './schema'

const cancelled = (locale: Locale, code: string) => `${href(locale, `/r/${formatCode(code)}`)}?sent=cancelled`

/** Gives a seat or a place on the waiting list back. A second tap finds it given back and tells the same. */
export const cancelEnrolmentAction = publicAction(
  cancelSchema,
  {
    name: 'enrolment-cancel',
    limit: { count: 20, windowMs: 10 * 60_000 },
    pretend: ({ locale }, typed) => redirect(cancelled(locale, parseCode(typed.code ?? '') ?? randomCode())),
  },
  async ({ code: typed }, { locale, now }) => {
    const code = parseCode(typed)
    const left = await steadyTime(() => leaveByCode(code ?? randomCode(), now))
    if (code && (left.ok || left.reason === 'cancelled')) redirect(cancelled(locale, code))
    return { status: 'failed', code: !left.ok && left.reason === 'over' ? 'changed' : 'gone' }
  },
)

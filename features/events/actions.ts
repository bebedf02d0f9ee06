'use server'

import { redirect } from 'next/navigation'
import { createEnrolment } from '@/features/enrolments/mutations'
import { enrolSchema } from '@/features/enrolments/rules/enrol-form'
import { formatCode, randomCode } from '@/lib/codes'
import { href, type Locale } from '@/lib/i18n/locales'
import { publicAction } from '@/lib/public-action'
import { loadRegistration } from './loaders'

const created = (locale: Locale, code: string) => `${href(locale, `/r/${formatCode(code)}`)}?new=1`

/** Registers for a date of an event, or takes the next place of its waiting list, and goes to the page with the code. */
export const registerAction = publicAction(
  enrolSchema,
  {
    name: 'event-register',
    limit: { count: 20, windowMs: 10 * 60_000 },
    pretend: ({ locale }) => redirect(created(locale, randomCode())),
  },
  async ({ target, person }, { locale, now, key, caller }) => {
    const date = await loadRegistration(target, now)
    if (!date) return { status: 'failed', code: 'gone' }
    if (!date.isOpen) return { status: 'failed', code: 'changed' }
    const enrolled = await createEnrolment(person, { poolId: date.poolId, locale, now, key, caller })
    if ('refused' in enrolled) return { status: 'failed', code: 'changed' }
    redirect(created(locale, enrolled.code))
  },
)

'use server'

import { redirect } from 'next/navigation'
import { createEnrolment } from '@/features/enrolments/mutations'
import { enrolSchema } from '@/features/enrolments/rules/enrol-form'
import { formatCode, parseCode, randomCode } from '@/lib/codes'
import { href, type Locale } from '@/lib/i18n/locales'
import { publicAction } from '@/lib/public-action'
import { loadEnrolmentTarget } from './loaders'

const created = (locale: Locale, code: string) => `${href(locale, `/r/${formatCode(code)}`)}?new=1`

/** Takes a seat in a session, or the next place of its waiting list, and goes to the page with the code. */
export const enrolAction = publicAction(
  enrolSchema,
  {
    name: 'enrol',
    limit: { count: 20, windowMs: 10 * 60_000 },
    pretend: ({ locale }) => redirect(created(locale, randomCode())),
  },
  async ({ target: id, group, person }, { locale, now, key, caller }) => {
    const target = await loadEnrolmentTarget(id, parseCode(group), now)
    if (!target) return { status: 'failed', code: 'gone' }
    const { poolId, entry } = target
    if (entry !== 'seat' && entry !== 'waiting-list') return { status: 'failed', code: 'changed' }
    const enrolled = await createEnrolment(person, { poolId, locale, now, key, caller })
    if ('refused' in enrolled) return { status: 'failed', code: 'changed' }
    redirect(created(locale, enrolled.code))
  },
)

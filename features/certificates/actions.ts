'use server'

import { redirect } from 'next/navigation'
import { formatCode, parseCode, randomCode } from '@/lib/codes'
import { href } from '@/lib/i18n/locales'
import { publicAction } from '@/lib/public-action'
import { steadyTime } from '@/lib/steady-time'
import { closeName, openName } from './mutations'
import { holderSchema } from './schema'

const TEN_MINUTES = 10 * 60_000

/** Shows the name of a certificate for a week, or hides it: who has the holder's key decides. */
export const holdNameAction = publicAction(
  holderSchema,
  {
    name: 'certificate-name',
    limit: { count: 20, windowMs: TEN_MINUTES },
    pretend: () => ({ status: 'invalid', fields: { holderKey: 'holder-key-wrong' } }),
  },
  async ({ code: typed, want, holderKey }, { locale, now }) => {
    const [code, key] = [parseCode(typed), parseCode(holderKey)]
    const held = { code: code ?? randomCode(), key: key ?? randomCode() }
    const done = await steadyTime(() => (want === 'show' ? openName({ ...held, now }) : closeName(held)))
    if (!code || !key || !done) return { status: 'invalid', fields: { holderKey: 'holder-key-wrong' } }
    redirect(`${href(locale, `/r/${formatCode(code)}`)}?sent=${want}`)
  },
)

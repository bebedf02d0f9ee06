'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle } from '@/lib/staff-form-state'
import { codeAction } from '../../actions.sign-in'

/** Six digits of the authenticator or a recovery code. */
export function CodeForm({ next }: { next?: string }) {
  const t = useTranslations('staff.signIn')
  const [state, action] = useActionState(codeAction, staffIdle)
  const error = useFieldError(state)
  return (
    <form className="form mt-6" action={action}>
      <FormStatus state={state} fields={[{ name: 'code', id: 'code' }]} />
      <input type="hidden" name="next" value={next ?? ''} />
      <InputField
        id="code"
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="off"
        spellCheck={false}
        label={t('code')}
        hint={t('codeHint')}
        error={error('code')}
        autoFocus
      />
      <div>
        <Submit label={t('submit')} />
      </div>
    </form>
  )
}

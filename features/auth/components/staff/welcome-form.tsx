'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle } from '@/lib/staff-form-state'
import { welcomeAction } from '../../actions.sign-in'

/** A new password. The e-mail stands in the form for the browser's own list of passwords. */
export function WelcomeForm({ token, email }: { token: string; email: string }) {
  const t = useTranslations('staff.welcome')
  const [state, action] = useActionState(welcomeAction, staffIdle)
  const error = useFieldError(state)
  return (
    <form className="form mt-6" action={action}>
      <FormStatus state={state} fields={[{ name: 'password', id: 'password' }]} />
      <input type="hidden" name="token" value={token} />
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <InputField
        id="password"
        name="password"
        type="password"
        autoComplete="new-password"
        label={t('password')}
        hint={t('hint')}
        error={error('password')}
        autoFocus
      />
      <div>
        <Submit label={t('submit')} />
      </div>
    </form>
  )
}

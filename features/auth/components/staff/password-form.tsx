'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues } from '@/lib/staff-form-state'
import { passwordAction } from '../../actions.sign-in'

const fields = [
  { name: 'email', id: 'email' },
  { name: 'password', id: 'password' },
]

/** E-mail and password. */
export function PasswordForm({ next }: { next?: string }) {
  const t = useTranslations('staff.signIn')
  const [state, action] = useActionState(passwordAction, staffIdle)
  const error = useFieldError(state)
  return (
    <form className="form mt-6" action={action}>
      <FormStatus state={state} fields={fields} />
      <input type="hidden" name="next" value={next ?? ''} />
      <InputField
        id="email"
        name="email"
        type="email"
        autoComplete="username"
        label={t('email')}
        error={error('email')}
        defaultValue={staffValues(state).email}
        autoFocus
      />
      <InputField
        id="password"
        name="password"
        type="password"
        autoComplete="current-password"
        label={t('password')}
        error={error('password')}
      />
      <div>
        <Submit label={t('submit')} />
      </div>
      <p className="field-hint">{t('forgotten')}</p>
    </form>
  )
}

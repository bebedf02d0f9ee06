'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle } from '@/lib/staff-form-state'
import { changePasswordAction } from '../../actions.account'

const fields = [
  { name: 'currentPassword', id: 'current-password' },
  { name: 'password', id: 'new-password' },
]

/** A new password, for who knows the old one. */
export function ChangePasswordForm({ email }: { email: string }) {
  const t = useTranslations('staff.account')
  const [state, action] = useActionState(changePasswordAction, staffIdle)
  const error = useFieldError(state)
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={fields} done={t('passwordChanged')} id="password-status" />
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <InputField
        id="current-password"
        name="currentPassword"
        type="password"
        autoComplete="current-password"
        label={t('currentPassword')}
        error={error('currentPassword')}
      />
      <InputField
        id="new-password"
        name="password"
        type="password"
        autoComplete="new-password"
        label={t('newPassword')}
        hint={t('passwordHint')}
        error={error('password')}
      />
      <div>
        <Submit label={t('changePassword')} />
      </div>
    </form>
  )
}

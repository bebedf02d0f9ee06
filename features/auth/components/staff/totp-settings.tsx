'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { href } from '@/lib/i18n/locales'
import { staffIdle } from '@/lib/staff-form-state'
import { removeTotpAction, renewRecoveryCodesAction } from '../../actions.account'
import { SET_UP_TOTP_PATH } from '../../constants'
import { RecoveryCodes } from './recovery-codes'

/** The second factor of one's own account: on, new recovery codes, another telephone. */
export function TotpSettings({ hasTotp }: { hasTotp: boolean }) {
  const t = useTranslations('staff.account')
  const locale = useLocale()
  const [renewed, renew] = useActionState(renewRecoveryCodesAction, staffIdle)
  const [removed, remove] = useActionState(removeTotpAction, staffIdle)
  const renewError = useFieldError(renewed)
  const removeError = useFieldError(removed)
  if (!hasTotp) {
    return (
      <>
        <p>{t('totpOff')}</p>
        <a className="button mt-4" href={href(locale, SET_UP_TOTP_PATH)}>
          {t('setUpTotp')}
        </a>
      </>
    )
  }
  return (
    <>
      <p>{t('totpOn')}</p>
      {renewed.status === 'ok' && renewed.data && <RecoveryCodes codes={renewed.data.recoveryCodes} />}
      <div className="form-columns mt-4">
        <form className="form" action={renew}>
          <FormStatus
            state={renewed}
            fields={[{ name: 'password', id: 'renew-password' }]}
            id="renew-status"
          />
          <InputField
            id="renew-password"
            name="password"
            type="password"
            autoComplete="current-password"
            label={t('currentPassword')}
            error={renewError('password')}
          />
          <div>
            <Submit label={t('renewCodes')} tone="quiet" />
          </div>
        </form>
        <form className="form" action={remove}>
          <FormStatus state={removed} fields={[{ name: 'code', id: 'remove-code' }]} id="remove-status" />
          <InputField
            id="remove-code"
            name="code"
            autoComplete="one-time-code"
            label={t('currentCode')}
            hint={t('currentCodeHint')}
            error={removeError('code')}
          />
          <div>
            <Submit label={t('removeTotp')} tone="danger" />
          </div>
        </form>
      </div>
    </>
  )
}

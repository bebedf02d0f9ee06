'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { QrPicture } from '@/components/ui/qr-picture'
import { staffIdle } from '@/lib/staff-form-state'
import { confirmTotpAction, setUpTotpAction } from '../../actions.account'
import { RecoveryCodes } from './recovery-codes'

type Props = {
  /** Where to go when all is done. */
  home: string
  hasTotp: boolean
}

/** Three steps on one page: the password, the picture with the first code, and the recovery codes, shown once. */
export function TotpSetUp({ home, hasTotp }: Props) {
  const t = useTranslations('staff.totp')
  const [started, start] = useActionState(setUpTotpAction, staffIdle)
  const [confirmed, confirm] = useActionState(confirmTotpAction, staffIdle)
  const startError = useFieldError(started)
  const confirmError = useFieldError(confirmed)
  const made = started.status === 'ok' ? started.data : undefined

  if (made && confirmed.status === 'ok') {
    return (
      <>
        <RecoveryCodes codes={made.recoveryCodes} />
        <a className="button mt-6" href={home}>
          {t('savedCodes')}
        </a>
      </>
    )
  }
  if (made) {
    return (
      <>
        <p className="mt-4">{t('scan')}</p>
        <QrPicture {...made.qr} label={t('qr')} className="totp-qr" />
        <p className="field-hint">{t('byHand')}</p>
        <code className="once-link" data-secret>
          {made.secret}
        </code>
        <form className="form mt-6" action={confirm}>
          <FormStatus state={confirmed} fields={[{ name: 'code', id: 'code' }]} />
          <InputField
            id="code"
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            label={t('code')}
            hint={t('codeHint')}
            error={confirmError('code')}
            autoFocus
          />
          <div>
            <Submit label={t('confirm')} />
          </div>
        </form>
      </>
    )
  }
  if (hasTotp) return <p className="mt-4">{t('already')}</p>
  return (
    <form className="form mt-6" action={start}>
      <FormStatus state={started} fields={[{ name: 'password', id: 'password' }]} />
      <InputField
        id="password"
        name="password"
        type="password"
        autoComplete="current-password"
        label={t('password')}
        error={startError('password')}
        autoFocus
      />
      <div>
        <Submit label={t('start')} />
      </div>
    </form>
  )
}

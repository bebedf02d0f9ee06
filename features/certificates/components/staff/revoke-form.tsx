'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { staffIdle } from '@/lib/staff-form-state'
import { revokeCertificateAction } from '../../actions.staff'

/** Takes one certificate back, after asking. */
export function RevokeForm({ id, code }: { id: string; code: string }) {
  const t = useTranslations('staff.certificates')
  const [state, action] = useActionState(revokeCertificateAction, staffIdle)
  return (
    <form action={action} aria-label={t('revokeTitle', { code })}>
      <FormStatus state={state} fields={[]} done={t('revoked')} id={`revoke-status-${id}`} />
      <input type="hidden" name="id" value={id} />
      <ConfirmButton
        label={t('revoke')}
        title={t('revokeTitle', { code })}
        confirm={t('revokeConfirm')}
        tone="quiet"
      >
        <p>{t('revokeText')}</p>
      </ConfirmButton>
    </form>
  )
}

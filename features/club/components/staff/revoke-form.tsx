'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { staffIdle } from '@/lib/staff-form-state'
import { revokeSheetAction } from '../../actions.staff'

/** Makes what was not collected from a lost sheet worthless. */
export function RevokeForm({ id }: { id: string }) {
  const t = useTranslations('staff.club.sheets')
  const [state, action] = useActionState(revokeSheetAction, staffIdle)
  return (
    <form action={action}>
      <FormStatus state={state} fields={[]} done={t('revoked')} id={`status-${id}`} />
      <input type="hidden" name="id" value={id} />
      <ConfirmButton label={t('revoke')} title={t('revokeTitle')} confirm={t('revokeConfirm')}>
        <p>{t('revokeText')}</p>
      </ConfirmButton>
    </form>
  )
}

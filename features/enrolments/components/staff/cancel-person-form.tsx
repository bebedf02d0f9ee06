'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { staffIdle } from '@/lib/staff-form-state'
import { cancelPersonAction } from '../../actions.staff'
import { PersonFields } from './person-fields'

/** Takes somebody off the sheet, after asking. */
export function CancelPersonForm({ id, poolId, name }: { id: string; poolId: string; name: string }) {
  const t = useTranslations('staff.enrolments')
  const [state, action] = useActionState(cancelPersonAction, staffIdle)
  return (
    <form action={action}>
      <FormStatus state={state} fields={[]} done={t('cancelled')} id={`cancel-status-${id}`} />
      <PersonFields id={id} poolId={poolId} />
      <ConfirmButton label={t('cancel')} title={t('cancelTitle', { name })} confirm={t('cancelConfirm')}>
        <p>{t('cancelText')}</p>
      </ConfirmButton>
    </form>
  )
}

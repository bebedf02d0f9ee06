'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { staffIdle } from '@/lib/staff-form-state'
import { removePartnerAction } from '../../actions.staff'

type Props = { id: string; version: number; isRemoved: boolean }

/** Takes a partner out of every list after a question, or puts it back. */
export function RemoveForm({ id, version, isRemoved }: Props) {
  const t = useTranslations('staff.partners.remove')
  const [state, action] = useActionState(removePartnerAction, staffIdle)
  return (
    <form className="section" action={action}>
      <FormStatus state={state} fields={[]} done={t('done')} id="remove-status" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="removed" value={isRemoved ? 'false' : 'true'} />
      {isRemoved ? (
        <Submit label={t('restore')} tone="quiet" />
      ) : (
        <ConfirmButton label={t('label')} title={t('title')} confirm={t('confirm')}>
          <p>{t('text')}</p>
        </ConfirmButton>
      )}
    </form>
  )
}

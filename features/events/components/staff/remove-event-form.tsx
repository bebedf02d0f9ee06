'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { staffIdle } from '@/lib/staff-form-state'
import { removeEventAction } from '../../actions.staff'

/** Takes an event out for good, after asking. */
export function RemoveEventForm({ id, version }: { id: string; version: number }) {
  const t = useTranslations('staff.events.remove')
  const [state, action] = useActionState(removeEventAction, staffIdle)
  return (
    <form action={action}>
      <FormStatus id="remove-status" state={state} fields={[]} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <ConfirmButton label={t('label')} title={t('title')} confirm={t('label')}>
        <p>{t('text')}</p>
      </ConfirmButton>
    </form>
  )
}

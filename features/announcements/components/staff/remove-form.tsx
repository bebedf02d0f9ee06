'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { staffIdle } from '@/lib/staff-form-state'
import { removeAnnouncementAction } from '../../actions'

/** Takes a notice from all pages at once. */
export function RemoveForm({ id, version }: { id: string; version: number }) {
  const t = useTranslations('staff.announcements')
  const [state, action] = useActionState(removeAnnouncementAction, staffIdle)
  return (
    <form action={action}>
      <FormStatus state={state} fields={[]} id={`status-${id}`} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <ConfirmButton label={t('remove')} title={t('removeTitle')} confirm={t('removeConfirm')}>
        <p>{t('removeText')}</p>
      </ConfirmButton>
    </form>
  )
}

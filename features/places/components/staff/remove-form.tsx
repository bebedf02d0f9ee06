'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { staffIdle } from '@/lib/staff-form-state'
import { removePlaceAction } from '../../actions.staff'

type Props = { id: string; version: number; name: string; isRemoved: boolean }

/** Takes a place out of every list after a question, or puts it back. */
export function RemoveForm({ id, version, name, isRemoved }: Props) {
  const t = useTranslations('staff.places.remove')
  const [state, action] = useActionState(removePlaceAction, staffIdle)
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={[]} done={t('done')} id="remove-status" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="removed" value={isRemoved ? 'false' : 'true'} />
      <div>
        {isRemoved ? (
          <Submit label={t('restore')} tone="quiet" />
        ) : (
          <ConfirmButton label={t('label')} title={t('title', { name })} confirm={t('confirm')}>
            <p>{t('text')}</p>
          </ConfirmButton>
        )}
      </div>
    </form>
  )
}

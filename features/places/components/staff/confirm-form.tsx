'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Badge } from '@/components/staff/badge'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { staffIdle } from '@/lib/staff-form-state'
import { confirmPlaceAction } from '../../actions.staff'

type Props = { id: string; name: string; isDone: boolean }

/** «Confirmed today» in one tap; right after it, the way back. */
export function ConfirmForm({ id, name, isDone }: Props) {
  const t = useTranslations('staff.places.confirm')
  const [state, action] = useActionState(confirmPlaceAction, staffIdle)
  const data = state.status === 'ok' ? state.data : undefined
  const mayUndo = data !== undefined && !data.undone
  const isConfirmed = mayUndo || (isDone && !data?.undone)
  return (
    <form action={action} aria-label={name}>
      <FormStatus state={state} fields={[]} id={`status-${id}`} />
      <input type="hidden" name="id" value={id} />
      {mayUndo && (
        <>
          <input type="hidden" name="undo" value="true" />
          <input type="hidden" name="previous_on" value={data.before.on} />
          <input type="hidden" name="previous_by" value={data.before.by} />
        </>
      )}
      {isConfirmed && <Badge tone="done">{t('done')}</Badge>}{' '}
      {mayUndo && <Submit label={t('undo')} tone="quiet" />}
      {!isConfirmed && <Submit label={t('button')} />}
    </form>
  )
}

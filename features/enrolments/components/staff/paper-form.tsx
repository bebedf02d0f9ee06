'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { TextArea } from '@/components/forms/text-area'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues } from '@/lib/staff-form-state'
import { addFromPaperAction } from '../../actions.staff'

/** Names from paper, a line each. */
export function PaperForm({ poolId }: { poolId: string }) {
  const t = useTranslations('staff.enrolments')
  const [state, action] = useActionState(addFromPaperAction, staffIdle)
  const error = useFieldError(state)
  const done = state.status === 'ok' && state.data ? t('paperDone', state.data) : undefined
  return (
    <form className="form" action={action}>
      <FormStatus
        id="paper-status"
        state={state}
        fields={[{ name: 'people', id: 'paper-people' }]}
        done={done}
      />
      <input type="hidden" name="pool" value={poolId} />
      <TextArea
        id="paper-people"
        name="people"
        label={t('paper')}
        hint={t('paperHint')}
        rows={5}
        error={error('people')}
        defaultValue={staffValues(state).people ?? ''}
      />
      <div>
        <Submit label={t('paperAdd')} />
      </div>
    </form>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { TextArea } from '@/components/forms/text-area'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { type StaffFormState, staffIdle, staffValues } from '@/lib/staff-form-state'
import { answerAppealAction, extendAppealAction, forwardAppealAction } from '../../actions.appeals'
import type { NowData } from '../../types'
import { ConflictTexts } from './conflict-texts'

/** What is done, the field that says with what, and how many lines it needs. */
const steps = {
  answer: { action: answerAppealAction, field: 'answer', rows: 6 },
  extend: { action: extendAppealAction, field: 'reason', rows: 2 },
  forward: { action: forwardAppealAction, field: 'to', rows: 1 },
} as const

type Props = { step: keyof typeof steps; id: string; version: number }

/** Answers an appeal, makes its term longer, or sends it on. */
export function AppealStepForm({ step, id, version }: Props) {
  const t = useTranslations('staff.appeals')
  const { action: send, field, rows } = steps[step]
  const [state, action] = useActionState<StaffFormState<NowData>, FormData>(send, staffIdle)
  const conflict = state.status === 'conflict' ? state : null
  const fieldId = `appeal-${step}`
  return (
    <form className="form" action={action}>
      <FormStatus
        state={state}
        fields={[{ name: field, id: fieldId }]}
        done={t(`steps.${step}.done`)}
        id={`${step}-status`}
        conflict={conflict && <ConflictTexts now={conflict.data?.now} mine={conflict.values[field] ?? ''} />}
      />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={conflict?.data?.version ?? version} />
      <TextArea
        id={fieldId}
        name={field}
        rows={rows}
        label={t(`steps.${step}.label`)}
        hint={t(`steps.${step}.hint`)}
        error={useFieldError(state)(field)}
        defaultValue={staffValues(state)[field] ?? ''}
      />
      <div>
        <Submit label={t(`steps.${step}.submit`)} tone={step === 'answer' ? undefined : 'quiet'} />
      </div>
    </form>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Checkbox } from '@/components/forms/checkbox'
import { TextArea } from '@/components/forms/text-area'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues } from '@/lib/staff-form-state'
import { decideAction } from '../../actions.staff'
import { canDecide, isMentorState } from '../../rules/mentor-states'
import type { MentorState } from '../../types'
import { SeenFields } from './seen-fields'

const fields = [
  { name: 'talked', id: 'decide-talked' },
  { name: 'answer', id: 'decide-answer' },
]
const steps = [
  { to: 'approved', label: 'approve', tone: undefined },
  { to: 'paused', label: 'pause', tone: 'quiet' },
  { to: 'refused', label: 'refuse', tone: 'danger' },
] as const

type Props = { id: string; version: number; state: MentorState; answer: string | null }

/** Shows, pauses or refuses a mentor, with words that they read by their code. */
export function DecisionForm({ id, version, state: now, answer }: Props) {
  const t = useTranslations('staff.mentors')
  const [state, action] = useActionState(decideAction, staffIdle)
  const error = useFieldError(state)
  const current = state.status === 'conflict' && isMentorState(state.data?.state) ? state.data.state : now
  const conflict = <p>{t('decide.now', { state: t(`states.${current}`) })}</p>
  return (
    <form className="form" action={action}>
      <FormStatus
        state={state}
        fields={fields}
        done={t('decide.done')}
        conflict={conflict}
        id="decide-status"
      />
      <SeenFields id={id} version={version} state={state} />
      {canDecide(current, 'approved') && (
        <Checkbox
          id="decide-talked"
          name="talked"
          label={t('decide.talked')}
          hint={t('decide.talkedHint')}
          error={error('talked')}
        />
      )}
      <TextArea
        id="decide-answer"
        name="answer"
        rows={3}
        label={t('decide.answer')}
        hint={t('decide.answerHint')}
        error={error('answer')}
        defaultValue={staffValues(state).answer ?? answer ?? ''}
      />
      <div className="button-row">
        {steps
          .filter(({ to }) => canDecide(current, to))
          .map(({ to, label, tone }) => (
            <Submit key={to} name="to" value={to} tone={tone} label={t(`decide.${label}`)} />
          ))}
      </div>
    </form>
  )
}

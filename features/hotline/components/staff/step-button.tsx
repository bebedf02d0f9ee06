'use client'

import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { assignAction, priorityAction, stateAction } from '../../actions.staff'
import { SeenFields } from './seen-version'
import { useStep } from './use-step'

const actions = { assigneeId: assignAction, priority: priorityAction, to: stateAction }

type Props = {
  /** What the button changes, and to what. */
  field: keyof typeof actions
  value: string
  label: string
  done: string
  keyHint?: string
  id?: string
}

/** One press that changes one thing of the request. */
export function StepButton({ field, value, label, done, keyHint, id }: Props) {
  const [state, action] = useStep(actions[field])
  return (
    <form action={action} id={id}>
      <FormStatus state={state} fields={[]} done={done} id={`status-${field}-${value}`} />
      <SeenFields />
      <input type="hidden" name={field} value={value} />
      <Submit label={label} tone="quiet" keyHint={keyHint} />
    </form>
  )
}

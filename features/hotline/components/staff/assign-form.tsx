'use client'

import { useTranslations } from 'next-intl'
import { FormStatus } from '@/components/staff/form-status'
import { SelectField } from '@/components/staff/select-field'
import { Submit } from '@/components/staff/submit'
import { assignAction } from '../../actions.staff'
import { SeenFields } from './seen-version'
import { useStep } from './use-step'

type Props = { operators: readonly { id: string; name: string }[]; assigneeId: string | null }

/** Gives the request to a colleague or to nobody. */
export function AssignForm({ operators, assigneeId }: Props) {
  const t = useTranslations('staff.hotline.assign')
  const [state, action] = useStep(assignAction)
  return (
    <form className="form-row" action={action}>
      <FormStatus state={state} fields={[]} done={t('done')} id="assign-status" />
      <SeenFields />
      <SelectField
        id="assignee"
        name="assigneeId"
        label={t('label')}
        none={t('nobody')}
        options={operators.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={assigneeId ?? ''}
      />
      <Submit label={t('submit')} tone="quiet" />
    </form>
  )
}

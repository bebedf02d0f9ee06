'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { SelectField } from '@/components/staff/select-field'
import { Submit } from '@/components/staff/submit'
import { staffIdle } from '@/lib/staff-form-state'
import { assignAction } from '../../actions.staff'
import { SeenFields } from './seen-fields'

type Props = {
  id: string
  version: number
  helpers: readonly { id: string; name: string }[]
  assigneeId: string | null
}

/** Gives the request to a colleague or to nobody. */
export function AssignForm({ id, version, helpers, assigneeId }: Props) {
  const t = useTranslations('staff.learningRequests.assign')
  const [state, action] = useActionState(assignAction, staffIdle)
  return (
    <form className="form-row" action={action}>
      <FormStatus state={state} fields={[]} done={t('done')} id="assign-status" />
      <SeenFields id={id} version={version} state={state} />
      <SelectField
        id="assignee"
        name="assigneeId"
        label={t('label')}
        none={t('nobody')}
        options={helpers.map((helper) => ({ value: helper.id, label: helper.name }))}
        defaultValue={assigneeId ?? ''}
      />
      <Submit label={t('submit')} tone="quiet" />
    </form>
  )
}

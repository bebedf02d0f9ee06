'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Radios } from '@/components/forms/radios'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues } from '@/lib/staff-form-state'
import { closeAction } from '../../actions.staff'
import { learningOutcomes } from '../../constants'
import { SeenFields } from './seen-fields'

const fields = [{ name: 'outcome', id: 'outcome' }]

/** Where the request ended: there is no closing without it. */
export function CloseForm({ id, version }: { id: string; version: number }) {
  const t = useTranslations('staff.learningRequests')
  const [state, action] = useActionState(closeAction, staffIdle)
  const error = useFieldError(state)
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={fields} done={t('close.done')} id="close-status" />
      <SeenFields id={id} version={version} state={state} />
      <Radios
        id="outcome"
        name="outcome"
        label={t('close.outcome')}
        error={error('outcome')}
        options={learningOutcomes.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
        defaultValue={staffValues(state).outcome}
      />
      <div>
        <Submit label={t('close.submit')} />
      </div>
    </form>
  )
}

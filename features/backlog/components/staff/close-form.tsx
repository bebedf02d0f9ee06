'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { SelectField } from '@/components/staff/select-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues } from '@/lib/staff-form-state'
import { closeBacklogAction } from '../../actions.staff'
import { type BacklogKind, outcomes } from '../../constants'

type Props = { id: string; kind: BacklogKind; name: string }

/** Closes an item by what it became; for a guide its number can be given. */
export function CloseForm({ id, kind, name }: Props) {
  const t = useTranslations('staff.backlog')
  const [state, action] = useActionState(closeBacklogAction, staffIdle)
  const error = useFieldError(state)
  const values = staffValues(state)
  const [outcome, guide] = [`outcome-${id}`, `guide-${id}`]
  const known: readonly string[] = outcomes[kind]
  const options = outcomes[kind].map((value) => ({ value, label: t(`outcomes.${value}`) }))
  const fields = [
    { name: 'outcome', id: outcome },
    { name: 'guide', id: guide },
  ]
  return (
    <form className="form" action={action} aria-label={name}>
      <FormStatus state={state} fields={fields} done={t('closed')} id={`status-${id}`} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="kind" value={kind} />
      <SelectField
        id={outcome}
        name="outcome"
        label={t('became')}
        none="—"
        options={options}
        error={error('outcome')}
        defaultValue={values.outcome}
      />
      {known.includes('guide') && (
        <InputField
          id={guide}
          name="guide"
          label={t('guideNumber')}
          hint={t('guideHint')}
          inputMode="numeric"
          autoComplete="off"
          error={error('guide')}
          defaultValue={values.guide}
        />
      )}
      <div>
        <Submit label={t('close')} tone="quiet" />
      </div>
    </form>
  )
}

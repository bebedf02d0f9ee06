'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { useFieldError } from '@/components/staff/use-field-error'
import { type StaffFormState, staffIdle, valueList } from '@/lib/staff-form-state'
import { endAction } from '../../actions.sheet'
import type { EndingPerson, PrintedSheet } from '../../types.staff'
import { EndPerson } from './end-person'

type State = StaffFormState<{ sheets: PrintedSheet[]; version?: number }>

type Props = {
  id: string
  version: number
  hours: number
  people: readonly EndingPerson[]
  /** Shows the certificates that were just given, for the printer. */
  paper: (sheets: readonly PrintedSheet[]) => ReactNode
}

/** Ends a session: who gets a certificate, and with which name. */
export function EndForm({ id, version, hours, people, paper }: Props) {
  const t = useTranslations('staff.sessions.ending')
  const [state, action] = useActionState(endAction, staffIdle as State)
  const error = useFieldError(state)
  if (state.status === 'ok' && state.data) return paper(state.data.sheets)
  const seen = state.status === 'conflict' ? (state.data?.version ?? version) : version
  const values = 'values' in state ? state.values : null
  const chosen = values && valueList(values, 'given')
  const names = values?.personName?.split('\n') ?? []
  const fields = [
    { name: 'hours', id: 'hours' },
    ...people.map((person) => ({ name: `name-${person.id}`, id: `name-${person.id}` })),
  ]
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={fields} id="end-status" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={seen} />
      <InputField
        id="hours"
        name="hours"
        inputMode="numeric"
        label={t('hours')}
        hint={t('hoursHint')}
        defaultValue={values?.hours ?? String(hours)}
        error={error('hours')}
      />
      <fieldset className="field">
        <legend>{t('whoGets')}</legend>
        <p className="field-hint">{t('rule')}</p>
        {people.map((person, index) => (
          <EndPerson
            key={person.id}
            person={person}
            isChosen={chosen ? chosen.includes(person.id) : person.isEnough}
            written={names[index] ?? person.name}
            error={error(`name-${person.id}`)}
          />
        ))}
        {people.length === 0 && <p>{t('nobody')}</p>}
      </fieldset>
      <div>
        <ConfirmButton label={t('end')} title={t('endTitle')} confirm={t('endConfirm')} tone="quiet">
          <p>{t('endText')}</p>
        </ConfirmButton>
      </div>
    </form>
  )
}

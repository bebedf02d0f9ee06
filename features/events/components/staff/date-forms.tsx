'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues } from '@/lib/staff-form-state'
import { cameAction, dateSeatsAction, removeDateAction } from '../../actions.dates'

type Props = { id: string; version: number }

function Hidden({ id, version }: Props) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  )
}

/** How many seats a date has; empty is room for all. */
export function SeatsForm({ id, version, capacity }: Props & { capacity: number | null }) {
  const t = useTranslations('staff.events.date')
  const [state, action] = useActionState(dateSeatsAction, staffIdle)
  const error = useFieldError(state)
  return (
    <form className="form" action={action}>
      <FormStatus
        id="seats-status"
        state={state}
        fields={[{ name: 'capacity', id: 'seats' }]}
        done={t('seatsDone')}
      />
      <Hidden id={id} version={version} />
      <InputField
        id="seats"
        name="capacity"
        inputMode="numeric"
        label={t('seats')}
        hint={t('seatsHint')}
        error={error('capacity')}
        defaultValue={staffValues(state).capacity ?? String(capacity ?? '')}
      />
      <div>
        <Submit label={t('seatsSave')} tone="quiet" />
      </div>
    </form>
  )
}

/** How many came, afterwards. */
export function CameForm({ id, version, count }: Props & { count: number | null }) {
  const t = useTranslations('staff.events.date')
  const [state, action] = useActionState(cameAction, staffIdle)
  const error = useFieldError(state)
  return (
    <form className="form" action={action}>
      <FormStatus
        id="came-status"
        state={state}
        fields={[{ name: 'count', id: 'came' }]}
        done={t('cameDone')}
      />
      <Hidden id={id} version={version} />
      <InputField
        id="came"
        name="count"
        inputMode="numeric"
        label={t('came')}
        error={error('count')}
        defaultValue={staffValues(state).count ?? String(count ?? '')}
      />
      <div>
        <Submit label={t('cameSave')} />
      </div>
    </form>
  )
}

/** Takes a date out for good, after asking. */
export function RemoveDateForm({ id, version }: Props) {
  const t = useTranslations('staff.events.date')
  const [state, action] = useActionState(removeDateAction, staffIdle)
  return (
    <form action={action}>
      <FormStatus id="remove-status" state={state} fields={[]} />
      <Hidden id={id} version={version} />
      <ConfirmButton label={t('remove')} title={t('removeTitle')} confirm={t('remove')} tone="quiet">
        <p>{t('removeText')}</p>
      </ConfirmButton>
    </form>
  )
}

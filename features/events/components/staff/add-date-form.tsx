'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues } from '@/lib/staff-form-state'
import { addDateAction } from '../../actions.dates'

const fields = ['startsAt', 'endsAt'].map((name) => ({ name, id: `add-${name}` }))

/** One more date of an event. */
export function AddDateForm({ eventId, version }: { eventId: string; version: number }) {
  const t = useTranslations('staff.events.dates')
  const [state, action] = useActionState(addDateAction, staffIdle)
  const error = useFieldError(state)
  const values = staffValues(state)
  return (
    <form className="form" action={action} aria-label={t('addOne')}>
      <FormStatus id="add-status" state={state} fields={fields} done={t('added')} />
      <input type="hidden" name="event" value={eventId} />
      <input type="hidden" name="version" value={version} />
      <div className="form-columns">
        {(['startsAt', 'endsAt'] as const).map((name) => (
          <InputField
            key={name}
            id={`add-${name}`}
            name={name}
            type="datetime-local"
            label={t(name)}
            error={error(name)}
            defaultValue={values[name] ?? ''}
          />
        ))}
      </div>
      <div>
        <Submit label={t('addOne')} />
      </div>
    </form>
  )
}

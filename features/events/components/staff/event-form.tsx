'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues, valueList } from '@/lib/staff-form-state'
import { saveEventAction } from '../../actions.staff'
import { EventFields } from './event-fields'
import type { FormChoices } from './form-choices'

type Props = {
  id: string
  version: number
  /** What the fields hold: texts by the names of the fields; lists with a line for each value. */
  known: Record<string, string>
  choices: FormChoices
}

const fieldNames = [
  'kind',
  'titleUk',
  'titleEn',
  'summaryUk',
  'summaryEn',
  'detailUk',
  'detailEn',
  'audiences',
  'form',
  'placeId',
  'onlineUrl',
  'visibility',
  'precision',
  'capacity',
  'partnerId',
  'state',
]

/** One event in both languages, without its dates. */
export function EventForm({ id, version, known, choices }: Props) {
  const t = useTranslations('staff.events.form')
  const [state, action] = useActionState(saveEventAction, staffIdle)
  const error = useFieldError(state)
  const typed = staffValues(state)
  const values = 'values' in state ? typed : known
  const data = 'data' in state ? state.data : undefined
  return (
    <form className="form form-wide" action={action}>
      <FormStatus
        state={state}
        fields={fieldNames.map((name) => ({ name, id: name }))}
        done={t('saved')}
        conflict={<p>{t('conflict')}</p>}
      />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={Math.max(version, data?.version ?? 0)} />
      <EventFields
        value={(name) => values[name] ?? ''}
        list={(name) => valueList(values, name)}
        error={error}
        choices={choices}
      />
      <div>
        <Submit label={t('save')} />
      </div>
    </form>
  )
}

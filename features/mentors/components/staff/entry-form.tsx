'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { TextArea } from '@/components/forms/text-area'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { SelectField } from '@/components/staff/select-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues } from '@/lib/staff-form-state'
import { entryAction } from '../../actions.staff'
import { autonomyLevels } from '../../constants'

const kinds = ['called', 'met', 'note', 'answer'] as const
const fields = ['kind', 'autonomy', 'minutes', 'text'].map((name) => ({ name, id: `entry-${name}` }))

/** A call, a meeting, a note, or words that the resident reads by the code. */
export function EntryForm({ id }: { id: string }) {
  const t = useTranslations('staff.learningRequests.entries')
  const [state, action] = useActionState(entryAction, staffIdle)
  const error = useFieldError(state)
  const values = staffValues(state)
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={fields} done={t('done')} id="entry-status" />
      <input type="hidden" name="id" value={id} />
      <SelectField
        id="entry-kind"
        name="kind"
        label={t('kind')}
        options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        defaultValue={values.kind ?? 'called'}
        error={error('kind')}
      />
      <SelectField
        id="entry-autonomy"
        name="autonomy"
        label={t('autonomy')}
        hint={t('autonomyHint')}
        none={t('autonomyNone')}
        options={autonomyLevels.map((value) => ({ value, label: t(`levels.${value}`) }))}
        defaultValue={values.autonomy ?? ''}
        error={error('autonomy')}
      />
      <InputField
        id="entry-minutes"
        name="minutes"
        inputMode="numeric"
        label={t('minutes')}
        autoComplete="off"
        defaultValue={values.minutes ?? ''}
        error={error('minutes')}
      />
      <TextArea
        id="entry-text"
        name="text"
        rows={3}
        label={t('text')}
        hint={t('textHint')}
        defaultValue={values.text ?? ''}
        error={error('text')}
      />
      <div>
        <Submit label={t('submit')} tone="quiet" />
      </div>
    </form>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues } from '@/lib/staff-form-state'
import { personNoteAction } from '../../actions.staff'
import { PersonFields } from './person-fields'

type Props = { id: string; poolId: string; version: number; note: string | null }

/** Words for the colleagues about one person. */
export function NoteForm({ id, poolId, version, note }: Props) {
  const t = useTranslations('staff.enrolments')
  const [state, action] = useActionState(personNoteAction, staffIdle)
  const error = useFieldError(state)
  return (
    <form className="form" action={action}>
      <FormStatus
        state={state}
        fields={[{ name: 'note', id: `note-${id}` }]}
        done={t('noteSaved')}
        id={`note-status-${id}`}
      />
      <PersonFields id={id} poolId={poolId} />
      <input type="hidden" name="version" value={version} />
      <InputField
        id={`note-${id}`}
        name="note"
        label={t('note')}
        hint={t('noteHint')}
        autoComplete="off"
        defaultValue={staffValues(state).note ?? note ?? ''}
        error={error('note')}
      />
      <div>
        <Submit label={t('saveNote')} tone="quiet" />
      </div>
    </form>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { TextArea } from '@/components/forms/text-area'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues } from '@/lib/staff-form-state'
import { noteAction } from '../../actions.staff'

const fields = [{ name: 'text', id: 'note' }]

/** Words for the colleagues. */
export function NoteForm({ id }: { id: string }) {
  const t = useTranslations('staff.hotline.notes')
  const [state, action] = useActionState(noteAction, staffIdle)
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={fields} done={t('done')} id="note-status" />
      <input type="hidden" name="id" value={id} />
      <TextArea
        id="note"
        name="text"
        rows={3}
        label={t('label')}
        hint={t('hint')}
        error={useFieldError(state)('text')}
        defaultValue={staffValues(state).text ?? ''}
      />
      <div>
        <Submit label={t('submit')} tone="quiet" />
      </div>
    </form>
  )
}

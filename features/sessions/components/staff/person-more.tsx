'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues } from '@/lib/staff-form-state'
import { cancelPersonAction, personNoteAction } from '../../actions.sheet'
import type { SheetPerson } from '../../types.staff'

type Props = {
  sessionId: string
  person: Pick<SheetPerson, 'id' | 'name' | 'note' | 'version' | 'certificate'>
}

/** Words about one person, and taking them off the sheet. */
export function PersonMore({ sessionId, person }: Props) {
  const t = useTranslations('staff.sessions.sheet')
  const { id, name, note, version, certificate } = person
  const [noted, sendNote] = useActionState(personNoteAction, staffIdle)
  const [cancelled, sendCancel] = useActionState(cancelPersonAction, staffIdle)
  const error = useFieldError(noted)
  return (
    <details className="person-more">
      <summary aria-label={t('moreOf', { name })}>{t('more')}</summary>
      <form className="form" action={sendNote}>
        <FormStatus
          state={noted}
          fields={[{ name: 'note', id: `note-${id}` }]}
          done={t('noteSaved')}
          id={`note-status-${id}`}
        />
        <input type="hidden" name="sessionId" value={sessionId} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        <InputField
          id={`note-${id}`}
          name="note"
          label={t('note')}
          hint={t('noteHint')}
          autoComplete="off"
          defaultValue={staffValues(noted).note ?? note ?? ''}
          error={error('note')}
        />
        <div>
          <Submit label={t('saveNote')} tone="quiet" />
        </div>
      </form>
      {certificate === null && (
        <form action={sendCancel}>
          <FormStatus state={cancelled} fields={[]} done={t('cancelled')} id={`cancel-status-${id}`} />
          <input type="hidden" name="sessionId" value={sessionId} />
          <input type="hidden" name="id" value={id} />
          <ConfirmButton
            label={t('cancelPerson')}
            title={t('cancelTitle', { name })}
            confirm={t('cancelConfirm')}
          >
            <p>{t('cancelText')}</p>
          </ConfirmButton>
        </form>
      )}
    </details>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffValues } from '@/lib/staff-form-state'
import { cancelAction } from '../../actions.staff'
import { useSessionAction } from './use-session-action'

const names = ['reasonUk', 'reasonEn'] as const
const fields = names.map((name) => ({ name, id: `cancel-${name}` }))

/** Calls a session off; it asks first. */
export function CancelForm({ id, version, people }: { id: string; version: number; people: number }) {
  const t = useTranslations('staff.sessions')
  const { state, send, version: seen } = useSessionAction(cancelAction, version)
  const error = useFieldError(state)
  const values = staffValues(state)
  return (
    <form className="form" action={send}>
      <FormStatus state={state} fields={fields} id="cancel-status" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={seen} />
      {names.map((name) => (
        <InputField
          key={name}
          id={`cancel-${name}`}
          name={name}
          label={t(`fields.${name}`)}
          autoComplete="off"
          lang={name === 'reasonUk' ? 'uk' : 'en'}
          defaultValue={values[name] ?? ''}
          error={error(name)}
        />
      ))}
      <div>
        <ConfirmButton label={t('cancel')} title={t('cancelTitle')} confirm={t('cancelConfirm')}>
          <p>{t('cancelText', { count: people })}</p>
        </ConfirmButton>
      </div>
    </form>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ConfirmButton } from '@/components/staff/confirm-button'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues } from '@/lib/staff-form-state'
import { mergeAction } from '../../actions.staff'
import { SeenFields } from './seen-version'

/** Puts this request together with the one that it repeats. `code` is that of a found one; without it one is typed. */
export function MergeForm({ code }: { code?: string }) {
  const t = useTranslations('staff.hotline.merge')
  const [state, action] = useActionState(mergeAction, staffIdle)
  const error = useFieldError(state)
  const id = code ? `merge-${code}` : 'merge-code'
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={[{ name: 'into', id }]} id={`${id}-status`} />
      <SeenFields />
      {code ? (
        <input type="hidden" name="into" value={code} />
      ) : (
        <InputField
          id={id}
          name="into"
          label={t('code')}
          hint={t('hint')}
          autoComplete="off"
          error={error('into')}
          defaultValue={staffValues(state).into ?? ''}
        />
      )}
      <div>
        <ConfirmButton label={t('submit')} title={t('title')} confirm={t('confirm')} tone="quiet">
          <p>{t('text')}</p>
        </ConfirmButton>
      </div>
    </form>
  )
}

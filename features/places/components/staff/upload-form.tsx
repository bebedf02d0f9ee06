'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle } from '@/lib/staff-form-state'
import { uploadPlacesAction } from '../../actions.import'

const fields = [{ name: 'file', id: 'file' }]

/** Sends a file; the next page is the report of what it would do. */
export function UploadForm() {
  const t = useTranslations('staff.places.imports')
  const [state, action] = useActionState(uploadPlacesAction, staffIdle)
  const error = useFieldError(state)
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={fields} />
      <InputField
        id="file"
        name="file"
        type="file"
        accept=".csv,text/csv,text/plain"
        label={t('file')}
        hint={t('fileHint')}
        error={error('file')}
      />
      <div>
        <Submit label={t('upload')} />
      </div>
    </form>
  )
}

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
import { registerAppealAction } from '../../actions.appeals'
import { appealTerms } from '../../constants'

type Props = { requestId: string; essence: string; contact: string; today: string }

const names = ['receivedOn', 'applicantName', 'residence', 'essence', 'contact', 'term']
const fields = names.map((name) => ({ name, id: `appeal-${name}` }))

/** The fields of article 5 of Law 393/96-ВР. The applicant says them; what the request has is filled in. */
export function AppealForm({ requestId, essence, contact, today }: Props) {
  const t = useTranslations('staff.appeals')
  const [state, action] = useActionState(registerAppealAction, staffIdle)
  const error = useFieldError(state)
  const values = staffValues(state)
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={fields} />
      <input type="hidden" name="requestId" value={requestId} />
      <InputField
        id="appeal-receivedOn"
        name="receivedOn"
        type="date"
        max={today}
        label={t('received')}
        hint={t('receivedHint')}
        error={error('receivedOn')}
        defaultValue={values.receivedOn ?? today}
      />
      <InputField
        id="appeal-applicantName"
        name="applicantName"
        label={t('applicant')}
        autoComplete="off"
        error={error('applicantName')}
        defaultValue={values.applicantName ?? ''}
      />
      <InputField
        id="appeal-residence"
        name="residence"
        label={t('residence')}
        autoComplete="off"
        error={error('residence')}
        defaultValue={values.residence ?? ''}
      />
      <TextArea
        id="appeal-essence"
        name="essence"
        label={t('essence')}
        hint={t('essenceHint')}
        error={error('essence')}
        defaultValue={values.essence ?? essence}
      />
      <InputField
        id="appeal-contact"
        name="contact"
        label={t('contact')}
        hint={t('contactHint')}
        autoComplete="off"
        error={error('contact')}
        defaultValue={values.contact ?? contact}
      />
      <SelectField
        id="appeal-term"
        name="term"
        label={t('term')}
        hint={t('termHint')}
        error={error('term')}
        options={appealTerms.map((value) => ({ value, label: t(`terms.${value}`) }))}
        defaultValue={values.term ?? '1-month'}
      />
      <div>
        <Submit label={t('register')} />
      </div>
    </form>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Checkbox } from '@/components/forms/checkbox'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import { Radios } from '@/components/forms/radios'
import { TextArea } from '@/components/forms/text-area'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { type Option, SelectField } from '@/components/staff/select-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues } from '@/lib/staff-form-state'
import { createCallAction } from '../../actions.staff'
import { contactKinds } from '../../constants'

const names = ['need', 'themes', 'ways', 'settlement', 'contact', 'name', 'phone', 'consent']
const fields = names.map((name) => ({ name, id: `call-${name}` }))

type Props = {
  idempotencyKey: string
  consentText: string
  options: { themes: readonly Option[]; ways: readonly Option[]; languages: readonly Option[] }
  mentors: readonly Option[]
}

/** Writes down what somebody asks on the phone. The consent is read to them; without it no number is kept. */
export function NewRequestForm({ idempotencyKey, consentText, options, mentors }: Props) {
  const t = useTranslations('staff.learningRequests.call')
  const [state, action] = useActionState(createCallAction, staffIdle)
  const error = useFieldError(state)
  const values = staffValues(state)
  const ticked = Object.keys(values)
  const of = (
    name: 'need' | 'themes' | 'ways' | 'settlement' | 'contact' | 'name' | 'phone' | 'consent',
  ) => ({
    id: `call-${name}`,
    label: t(name),
    error: error(name),
  })
  const line = (name: 'need' | 'settlement' | 'name' | 'phone') => ({
    ...of(name),
    name,
    defaultValue: values[name] ?? '',
  })
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={fields} />
      <input type="hidden" name="key" value={idempotencyKey} />
      <TextArea {...line('need')} rows={4} />
      <CheckboxGroup {...of('themes')} name="theme" options={options.themes} ticked={ticked} />
      <CheckboxGroup {...of('ways')} name="way" options={options.ways} ticked={ticked} />
      <SelectField
        id="call-language"
        name="language"
        label={t('language')}
        options={options.languages}
        defaultValue={values.language ?? 'uk'}
      />
      <InputField {...line('settlement')} autoComplete="off" />
      <SelectField
        id="call-mentor"
        name="mentor"
        label={t('mentor')}
        none={t('mentorAny')}
        options={mentors}
        defaultValue={values.mentor ?? ''}
      />
      <Radios
        {...of('contact')}
        name="contact"
        options={contactKinds.map((value) => ({ value, label: t(`contacts.${value}`) }))}
        defaultValue={values.contact ?? 'phone'}
      />
      <div className="when-phone">
        <InputField {...line('name')} autoComplete="off" />
        <InputField {...line('phone')} type="tel" autoComplete="off" />
        <Checkbox
          {...of('consent')}
          name="consent"
          hint={consentText}
          defaultChecked={values.consent === 'on'}
        />
      </div>
      <SelectField
        id="call-locale"
        name="answerLocale"
        label={t('locale')}
        options={(['uk', 'en'] as const).map((value) => ({ value, label: t(`locales.${value}`) }))}
        defaultValue={values.answerLocale ?? 'uk'}
      />
      <div>
        <Submit label={t('submit')} />
      </div>
    </form>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { Checkbox } from '@/components/forms/checkbox'
import { TextArea } from '@/components/forms/text-area'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { SelectField } from '@/components/staff/select-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues } from '@/lib/staff-form-state'
import { createCallAction } from '../../actions.staff'
import { callTimes, priorities } from '../../constants'

const fields = ['question', 'phone', 'consent'].map((name) => ({ name, id: `call-${name}` }))

type Props = { phone: string; idempotencyKey: string; consentText: string }

/** Writes down what the caller asks. The consent is read to them; without it no number is kept. */
export function CallForm({ phone, idempotencyKey, consentText }: Props) {
  const t = useTranslations('staff.hotline.call')
  const [state, action] = useActionState(createCallAction, staffIdle)
  const error = useFieldError(state)
  const values = staffValues(state)
  const [callBack, setCallBack] = useState(true)
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={fields} />
      <input type="hidden" name="key" value={idempotencyKey} />
      <TextArea
        id="call-question"
        name="question"
        rows={4}
        label={t('question')}
        hint={t('questionHint')}
        error={error('question')}
        defaultValue={values.question ?? ''}
      />
      <fieldset className="field">
        <legend>{t('contact')}</legend>
        {(['phone', 'code'] as const).map((kind) => (
          <div className="choice" key={kind}>
            <input
              type="radio"
              name="contact"
              id={`call-contact-${kind}`}
              value={kind}
              defaultChecked={callBack === (kind === 'phone')}
              onChange={() => setCallBack(kind === 'phone')}
            />
            <label htmlFor={`call-contact-${kind}`}>{t(`contacts.${kind}`)}</label>
          </div>
        ))}
      </fieldset>
      {callBack && (
        <>
          <InputField
            id="call-phone"
            name="phone"
            type="tel"
            label={t('phone')}
            autoComplete="off"
            error={error('phone')}
            defaultValue={values.phone ?? phone}
          />
          <SelectField
            id="call-when"
            name="callWhen"
            label={t('callWhen')}
            options={callTimes.map((time) => ({ value: time, label: t(`callTimes.${time}`) }))}
            defaultValue={values.callWhen ?? 'any'}
          />
          <Checkbox
            id="call-message"
            name="mayLeaveMessage"
            label={t('mayLeaveMessage')}
            defaultChecked={values.mayLeaveMessage === 'on'}
          />
          <Checkbox
            id="call-consent"
            name="consent"
            label={t('consent')}
            hint={consentText}
            error={error('consent')}
            defaultChecked={values.consent === 'on'}
          />
        </>
      )}
      <div className="form-row">
        <SelectField
          id="call-priority"
          name="priority"
          label={t('priority')}
          options={priorities.map((value) => ({ value, label: t(`priorities.${value}`) }))}
          defaultValue={values.priority ?? 'normal'}
        />
        <SelectField
          id="call-locale"
          name="answerLocale"
          label={t('language')}
          options={[
            { value: 'uk', label: t('languages.uk') },
            { value: 'en', label: t('languages.en') },
          ]}
          defaultValue={values.answerLocale ?? 'uk'}
        />
      </div>
      <div>
        <Submit label={t('submit')} />
      </div>
    </form>
  )
}

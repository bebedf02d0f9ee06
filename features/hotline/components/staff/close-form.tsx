'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffValues } from '@/lib/staff-form-state'
import { closeAction } from '../../actions.staff'
import { outcomes } from '../../constants'
import { SeenFields } from './seen-version'
import { useStep } from './use-step'

const fields = [
  { name: 'outcome', id: 'outcome-guide-used' },
  { name: 'detail', id: 'outcome-detail' },
]

/** Where the question ended. `usedGuide` is the guide that an answer pointed to: most often it is that. */
export function CloseForm({ usedGuide }: { usedGuide: string | null }) {
  const t = useTranslations('staff.hotline.close')
  const [state, action] = useStep(closeAction)
  const error = useFieldError(state)
  const values = staffValues(state)
  const [outcome, setOutcome] = useState(usedGuide ? 'guide-used' : '')
  const kind = outcomes.find((known) => known === outcome)
  return (
    <form className="form" action={action}>
      <FormStatus state={state} fields={fields} done={t('closed')} id="close-status" />
      <SeenFields />
      <fieldset className={error('outcome') ? 'field has-error' : 'field'}>
        <legend>{t('outcome')}</legend>
        {error('outcome') && <p className="field-error">{error('outcome')}</p>}
        {outcomes.map((value) => (
          <div className="choice" key={value}>
            <input
              type="radio"
              name="outcome"
              id={`outcome-${value}`}
              value={value}
              defaultChecked={outcome === value}
              onChange={() => setOutcome(value)}
            />
            <label htmlFor={`outcome-${value}`}>{t(`outcomes.${value}`)}</label>
          </div>
        ))}
      </fieldset>
      {kind && (
        <InputField
          key={kind}
          id="outcome-detail"
          name="detail"
          label={t(`detail.${kind}`)}
          hint={t('detailHint')}
          error={error('detail')}
          autoComplete="off"
          defaultValue={values.detail ?? (kind === 'guide-used' ? (usedGuide ?? '') : '')}
        />
      )}
      <div>
        <Submit label={t('submit')} tone="quiet" />
      </div>
    </form>
  )
}

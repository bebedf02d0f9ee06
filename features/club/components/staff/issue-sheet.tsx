'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { InputField } from '@/components/staff/input-field'
import { SelectField } from '@/components/staff/select-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues } from '@/lib/staff-form-state'
import { issueSheetAction } from '../../actions.staff'
import { MAX_STAMPS_ON_SHEET, stampReasons } from '../../constants'
import { PrintedSheet } from './printed-sheet'

type Props = {
  /** YYYY-MM-DD. */
  days: { from: string; to: string; usual: string }
  /** Where the codes are typed, as people read it. */
  address: string
  portal: string
}

const fields = ['reason', 'count', 'expiresOn'].map((name) => ({ name, id: `sheet-${name}` }))

/** Asks what the stamps are for, and then shows the sheet in the place of the form: only here are its codes. */
function SheetForm({ days, another, ...print }: Props & { another: () => void }) {
  const t = useTranslations('staff.club.issue')
  const reasons = useTranslations('staff.club.reasons')
  const [state, action] = useActionState(issueSheetAction, staffIdle)
  const error = useFieldError(state)
  const values = staffValues(state)
  if (state.status === 'ok' && state.data)
    return <PrintedSheet {...print} sheet={state.data} another={another} />
  return (
    <form className="form" action={action} noValidate>
      <FormStatus state={state} fields={fields} />
      <SelectField
        id="sheet-reason"
        name="reason"
        label={t('reason')}
        options={stampReasons.map((value) => ({ value, label: reasons(value) }))}
        defaultValue={values.reason ?? 'session'}
        error={error('reason')}
      />
      <InputField
        id="sheet-count"
        name="count"
        type="number"
        inputMode="numeric"
        min={1}
        max={MAX_STAMPS_ON_SHEET}
        label={t('count')}
        hint={t('countHint')}
        defaultValue={values.count ?? '20'}
        error={error('count')}
      />
      <InputField
        id="sheet-expiresOn"
        name="expiresOn"
        type="date"
        min={days.from}
        max={days.to}
        label={t('expiresOn')}
        defaultValue={values.expiresOn ?? days.usual}
        error={error('expiresOn')}
      />
      <div>
        <Submit label={t('submit')} />
      </div>
    </form>
  )
}

/** One sheet after another; a new form forgets the codes of the one before. */
export function IssueSheet(props: Props) {
  const [number, setNumber] = useState(0)
  return <SheetForm key={number} {...props} another={() => setNumber(number + 1)} />
}

'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FieldNotes } from '@/components/forms/field-notes'
import { InputField } from '@/components/staff/input-field'
import { usePlaceForm } from './form-context'

/** How many rows have a value now; the names are numbered from 0. */
function useRows(first: string): [number[], () => void] {
  const { value } = usePlaceForm()
  const [more, setMore] = useState(1)
  let filled = 0
  while (value(`${first}.${filled}`) !== '') filled += 1
  return [Array.from({ length: filled + more }, (_, index) => index), () => setMore(more + 1)]
}

/** Phones with what they are called. An emptied line is a phone less. */
export function PhoneFields() {
  const t = useTranslations('staff.places.form')
  const columns = useTranslations('staff.places.columns')
  const { value, error } = usePlaceForm()
  const [rows, addRow] = useRows('phone')
  const problem = error('phones') ?? error('phone_labels_uk') ?? error('phone_labels_en')
  return (
    <fieldset className="field" id="phones" tabIndex={-1}>
      <legend>{columns('phones')}</legend>
      <FieldNotes id="phones" error={problem} />
      {rows.map((row) => (
        <div className="form-row" key={row}>
          {(['phone', 'phone_uk', 'phone_en'] as const).map((name) => {
            const id = `${name}.${row}`
            const label = {
              phone: t('phone', { number: String(row + 1) }),
              phone_uk: t('phoneUk'),
              phone_en: t('phoneEn'),
            }
            const type = name === 'phone' ? 'tel' : 'text'
            return (
              <InputField
                key={id}
                id={id}
                name={id}
                type={type}
                label={label[name]}
                defaultValue={value(id)}
              />
            )
          })}
        </div>
      ))}
      <button className="button button-quiet" type="button" onClick={addRow}>
        {t('addPhone')}
      </button>
    </fieldset>
  )
}

/** Days with other hours. An emptied line is one less. */
export function ExceptionFields() {
  const t = useTranslations('staff.places.form')
  const { value, error } = usePlaceForm()
  const [rows, addRow] = useRows('exception_from')
  const problem = error('exceptions') ?? error('exception_notes_uk') ?? error('exception_notes_en')
  const fields = [
    ['exception_from', t('exceptionFrom'), 'date'],
    ['exception_to', t('exceptionTo'), 'date'],
    ['exception_hours', t('exceptionHours'), 'text'],
    ['exception_uk', t('exceptionUk'), 'text'],
    ['exception_en', t('exceptionEn'), 'text'],
  ] as const
  return (
    <fieldset className="field" id="exceptions" tabIndex={-1}>
      <legend>{t('exceptions')}</legend>
      <FieldNotes id="exceptions" hint={t('exceptionsLead')} error={problem} />
      {rows.map((row) => (
        <fieldset className="form-row" key={row}>
          <legend className="sr-only">{t('exception', { number: String(row + 1) })}</legend>
          {fields.map(([name, label, type]) => {
            const id = `${name}.${row}`
            return (
              <InputField key={id} id={id} name={id} type={type} label={label} defaultValue={value(id)} />
            )
          })}
        </fieldset>
      ))}
      <button className="button button-quiet" type="button" onClick={addRow}>
        {t('addException')}
      </button>
    </fieldset>
  )
}

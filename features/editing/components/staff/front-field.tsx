'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { InputField } from '@/components/staff/input-field'
import { type FieldSpec, fieldText, fieldValue } from '../../rules/field-specs'
import { useOptionLabel } from './use-option-label'

type Props = { spec: FieldSpec; value: unknown; onChange: (value: unknown) => void }

function Choices({ spec, value, onChange }: Props) {
  const t = useTranslations('staff.editing')
  const label = useOptionLabel()
  const chosen = Array.isArray(value) ? value.map(String) : []
  return (
    <fieldset className="field">
      <legend>{t(`fields.${spec.name}`)}</legend>
      <div className="editor-choices">
        {(spec.options ?? []).map((option) => (
          <label key={option}>
            <input
              type="checkbox"
              checked={chosen.includes(option)}
              onChange={({ target }) =>
                onChange(
                  (spec.options ?? []).filter((each) =>
                    each === option ? target.checked : chosen.includes(each),
                  ),
                )
              }
            />{' '}
            {label(spec.name, option)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** One field of the front matter. Words are kept as typed until the field is left, then read as a list. */
export function FrontField({ spec, value, onChange }: Props) {
  const t = useTranslations('staff.editing')
  const [typed, setTyped] = useState<string | null>(null)
  const id = `front-${spec.name}`
  const optionLabel = useOptionLabel()
  const label = t(`fields.${spec.name}`)
  const hint = spec.shared ? t('sharedHint') : undefined
  const text = typed ?? fieldText(spec, value)
  const set = (written: string) => onChange(fieldValue(spec, written))
  if (spec.kind === 'many') return <Choices spec={spec} value={value} onChange={onChange} />
  if (spec.kind === 'one') {
    return (
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <select id={id} className="input" value={text} onChange={(event) => set(event.target.value)}>
          {(spec.options ?? []).map((option) => (
            <option key={option} value={option}>
              {optionLabel(spec.name, option)}
            </option>
          ))}
        </select>
      </div>
    )
  }
  if (spec.kind === 'text' || spec.kind === 'lines') {
    const lines = spec.kind === 'lines'
    return (
      <div className="field">
        <label htmlFor={id}>{label}</label>
        {lines && <p className="field-hint">{t('linesHint')}</p>}
        <textarea
          id={id}
          className="input"
          rows={lines ? Math.max(2, text.split('\n').length) : 2}
          value={text}
          onChange={(event) => {
            const written = lines ? event.target.value : event.target.value.replace(/\n/g, ' ')
            if (lines) setTyped(written)
            set(
              lines
                ? written
                    .split('\n')
                    .filter((line) => line.trim())
                    .join('\n')
                : written,
            )
          }}
          onBlur={() => setTyped(null)}
        />
      </div>
    )
  }
  return (
    <InputField
      id={id}
      name={spec.name}
      label={label}
      hint={hint}
      type={spec.kind === 'day' ? 'date' : 'text'}
      inputMode={spec.kind === 'number' ? 'numeric' : undefined}
      value={text}
      onChange={(event) => {
        const written = event.target.value
        if (spec.kind === 'words') setTyped(written)
        set(
          spec.kind === 'words'
            ? written
                .split(',')
                .map((word) => word.trim())
                .filter(Boolean)
                .join(', ')
            : written,
        )
      }}
      onBlur={() => setTyped(null)}
    />
  )
}

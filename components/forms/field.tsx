import type { ComponentProps } from 'react'
import { describedBy, type FieldTexts } from './described-by'
import { FieldNotes, fieldClass } from './field-notes'

type Input = Pick<
  ComponentProps<'input'>,
  'autoComplete' | 'defaultValue' | 'inputMode' | 'required' | 'spellCheck'
>
type Props = FieldTexts & Input & { id: string; name: string; type?: 'text' | 'tel' | 'search' }

/** One line of text with its label, hint and error. */
export function Field({ id, name, label, hint, error, type = 'text', ...input }: Props) {
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={id}>{label}</label>
      <FieldNotes id={id} hint={hint} error={error} />
      <input
        {...input}
        id={id}
        name={name}
        type={type}
        aria-describedby={describedBy(id, { label, hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </div>
  )
}

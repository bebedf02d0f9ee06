import type { ComponentProps } from 'react'
import { describedBy, type FieldTexts } from '@/components/forms/described-by'
import { FieldNotes, fieldClass } from '@/components/forms/field-notes'

type Input = Omit<
  ComponentProps<'input'>,
  'id' | 'name' | 'className' | 'aria-describedby' | 'aria-invalid' | 'children' | 'style'
>
type Props = FieldTexts & Input & { id: string; name: string }

/** One line of any kind: text, password, e-mail, number, day, moment, file. Every attribute of an input passes. */
export function InputField({ id, name, label, hint, error, ...input }: Props) {
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={id}>{label}</label>
      <FieldNotes id={id} hint={hint} error={error} />
      <input
        type="text"
        {...input}
        id={id}
        name={name}
        className="input"
        aria-describedby={describedBy(id, { label, hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </div>
  )
}

import { describedBy, type FieldTexts } from '@/components/forms/described-by'
import { FieldNotes, fieldClass } from '@/components/forms/field-notes'

export type Option = { value: string; label: string }
type Props = FieldTexts & {
  id: string
  name: string
  options: readonly Option[]
  /** The first, empty choice; without it one is always chosen. */
  none?: string
  defaultValue?: string
  required?: boolean
}

/** One of many. */
export function SelectField({ id, name, label, hint, error, options, none, ...select }: Props) {
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={id}>{label}</label>
      <FieldNotes id={id} hint={hint} error={error} />
      <select
        {...select}
        // A form that React resets after it was sent would show the first choice: a new element shows the right one.
        key={select.defaultValue}
        id={id}
        name={name}
        className="input"
        aria-describedby={describedBy(id, { label, hint, error })}
        aria-invalid={error ? true : undefined}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

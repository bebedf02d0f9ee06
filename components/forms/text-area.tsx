import { describedBy, type FieldTexts } from './described-by'
import { FieldNotes, fieldClass } from './field-notes'

type Props = FieldTexts & {
  id: string
  name: string
  rows?: number
  required?: boolean
  defaultValue?: string
}

/** Several lines of text. No maxLength: a browser would cut a pasted text without a word. */
export function TextArea({ id, name, label, hint, error, rows = 6, ...area }: Props) {
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={id}>{label}</label>
      <FieldNotes id={id} hint={hint} error={error} />
      <textarea
        {...area}
        id={id}
        name={name}
        rows={rows}
        aria-describedby={describedBy(id, { label, hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </div>
  )
}

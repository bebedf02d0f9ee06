import { describedBy, type FieldTexts } from './described-by'
import { FieldNotes, fieldClass } from './field-notes'

type Props = FieldTexts & { id: string; name: string; required?: boolean; defaultChecked?: boolean }

/** A box to tick; sends `on`. */
export function Checkbox({ id, name, label, hint, error, ...box }: Props) {
  return (
    <div className={fieldClass(error)}>
      <FieldNotes id={id} error={error} />
      <div className="choice">
        <input
          {...box}
          id={id}
          name={name}
          type="checkbox"
          aria-describedby={describedBy(id, { label, hint, error })}
          aria-invalid={error ? true : undefined}
        />
        <div>
          <label htmlFor={id}>{label}</label>
          <FieldNotes id={id} hint={hint} />
        </div>
      </div>
    </div>
  )
}

import { describedBy, type FieldTexts } from './described-by'
import { FieldNotes, fieldClass } from './field-notes'

type Option = { value: string; label: string; hint?: string }
type Props = FieldTexts & {
  id: string
  name: string
  options: readonly Option[]
  required?: boolean
  defaultValue?: string
}

/** One of several answers. The first one carries the id, so that a link from the error summary lands on it. */
export function Radios({ id, name, label, hint, error, options, required, defaultValue }: Props) {
  return (
    <fieldset className={fieldClass(error)} aria-describedby={describedBy(id, { label, hint, error })}>
      <legend>{label}</legend>
      <FieldNotes id={id} hint={hint} error={error} />
      {options.map((option, index) => {
        const optionId = index === 0 ? id : `${id}-${option.value}`
        return (
          <div className="choice" key={option.value}>
            <input
              id={optionId}
              name={name}
              type="radio"
              value={option.value}
              required={required}
              defaultChecked={option.value === defaultValue}
              aria-describedby={option.hint ? `${optionId}-option` : undefined}
            />
            <div>
              <label htmlFor={optionId}>{option.label}</label>
              {option.hint && (
                <p className="field-hint" id={`${optionId}-option`}>
                  {option.hint}
                </p>
              )}
            </div>
          </div>
        )
      })}
    </fieldset>
  )
}

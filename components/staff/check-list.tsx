import { describedBy, type FieldTexts } from '@/components/forms/described-by'
import { FieldNotes, fieldClass } from '@/components/forms/field-notes'

type Props = FieldTexts & {
  id: string
  /** Without `[]`: the boxes get it, so that the schema reads a list. */
  name: string
  options: readonly { value: string; label: string; hint?: string }[]
  checked: readonly string[]
}

/** Several of a few. */
export function CheckList({ id, name, label, hint, error, options, checked }: Props) {
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
              name={`${name}[]`}
              type="checkbox"
              value={option.value}
              defaultChecked={checked.includes(option.value)}
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

import { describedBy, type FieldTexts } from './described-by'
import { FieldNotes, fieldClass } from './field-notes'

type Props = FieldTexts & {
  id: string
  /** Every box is a field of its own, `theme.start`: a public form's field has one value. */
  name: string
  options: readonly { value: string; label: string }[]
  /** Names of the boxes that are ticked. */
  ticked: readonly string[]
}

/** Several of a few. The first box carries the id, so that a link from the error summary lands on it. */
export function CheckboxGroup({ id, name, label, hint, error, options, ticked }: Props) {
  return (
    <fieldset className={fieldClass(error)} aria-describedby={describedBy(id, { label, hint, error })}>
      <legend>{label}</legend>
      <FieldNotes id={id} hint={hint} error={error} />
      {options.map((option, index) => {
        const optionId = index === 0 ? id : `${id}-${option.value}`
        const field = `${name}.${option.value}`
        return (
          <div className="choice" key={option.value}>
            <input id={optionId} name={field} type="checkbox" defaultChecked={ticked.includes(field)} />
            <label htmlFor={optionId}>{option.label}</label>
          </div>
        )
      })}
    </fieldset>
  )
}

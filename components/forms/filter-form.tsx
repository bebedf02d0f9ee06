type FilterField = {
  name: string
  label: string
  /** What is chosen; null where everything is shown. */
  value: string | null
  options: readonly { value: string; label: string }[]
}

type Props = {
  action: string
  title: string
  fields: readonly FilterField[]
  /** The first choice of every field. */
  any: string
  submit: string
  /** Something is chosen already. */
  isOpen: boolean
}

/** A folded filter, so that the list comes first. A plain GET form: every choice is an address that can be sent on. */
export function FilterForm({ action, title, fields, any, submit, isOpen }: Props) {
  return (
    <details className="fold" open={isOpen}>
      <summary>{title}</summary>
      <form className="filters" action={action} aria-label={title}>
        {fields.map(({ name, label, value, options }) => (
          <div key={name} className="field">
            <label htmlFor={`filter-${name}`}>{label}</label>
            <select id={`filter-${name}`} name={name} defaultValue={value ?? ''}>
              <option value="">{any}</option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </div>
        ))}
        <button type="submit" className="button">
          {submit}
        </button>
      </form>
    </details>
  )
}

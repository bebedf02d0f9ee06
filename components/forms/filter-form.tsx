import { Select } from './select'

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
        {fields.map(({ name, value, ...field }) => (
          <Select
            key={name}
            id={`filter-${name}`}
            name={name}
            {...field}
            none={any}
            defaultValue={value ?? ''}
          />
        ))}
        <button type="submit" className="button">
          {submit}
        </button>
      </form>
    </details>
  )
}

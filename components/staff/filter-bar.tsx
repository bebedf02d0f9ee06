import type { ReactNode } from 'react'

type Props = {
  action: string
  submit: string
  /** Parameters that the form has no field for and that must stay, such as the order. */
  keep?: Record<string, string | undefined>
  /** Link that loads the same rows as a file. */
  exportLink?: { href: string; label: string }
  children: ReactNode
}

/** The fields that narrow a list: a plain GET form, so that an address says what is seen. */
export function FilterBar({ action, submit, keep = {}, exportLink, children }: Props) {
  return (
    <form className="filter-bar" method="get" action={action}>
      {Object.entries(keep).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      {children}
      <button className="button button-quiet" type="submit">
        {submit}
      </button>
      {exportLink && (
        <a className="filter-export" href={exportLink.href} download>
          {exportLink.label}
        </a>
      )}
    </form>
  )
}

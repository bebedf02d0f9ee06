import type { ReactNode } from 'react'

type Props = {
  title: string
  /** One or two sentences on what this page is for. */
  lead?: ReactNode
  /** Links and buttons that belong to the whole page. */
  actions?: ReactNode
}

/** The heading of a staff page. */
export function PageHeader({ title, lead, actions }: Props) {
  return (
    <header className="page-header">
      <div>
        <h1>{title}</h1>
        {lead && <p className="page-lead">{lead}</p>}
      </div>
      {actions && <div className="page-actions">{actions}</div>}
    </header>
  )
}

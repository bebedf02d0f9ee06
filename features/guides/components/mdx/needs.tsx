import type { ReactNode } from 'react'

/** A check-list in the text. */
export function Needs({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="needs">
      <p className="needs-title">{title}</p>
      {children}
    </div>
  )
}

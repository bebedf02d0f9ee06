import type { ReactNode } from 'react'

/** What can go wrong, as people say it; what to do is folded below. */
export function Problem({ title, children }: { title?: string; children?: ReactNode }) {
  return (
    <details className="problem">
      <summary>{title}</summary>
      {children}
    </details>
  )
}

import type { ReactNode } from 'react'

/** A remark, a warning or a danger of fraud; the kind is said in words, not by colour alone. */
export function Callout({
  kind,
  title,
  children,
}: {
  kind: 'note' | 'warning' | 'scam'
  title: string
  children?: ReactNode
}) {
  return (
    <div className={`callout callout-${kind}`} role="note" aria-label={title}>
      <p className="callout-title">{title}</p>
      {children}
    </div>
  )
}

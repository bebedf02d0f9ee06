import type { ReactNode } from 'react'

type Props = { tone?: 'info' | 'warn' | 'danger' | 'done'; title?: string; children: ReactNode }

/** Something to know before going on. The words say it; the colour only helps. */
export function Notice({ tone = 'info', title, children }: Props) {
  return (
    <div className={`notice notice-${tone}`}>
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  )
}

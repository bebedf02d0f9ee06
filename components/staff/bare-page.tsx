import type { ReactNode } from 'react'

/** A staff page with nothing around it: before signing in, or where somebody may not go. */
export function BarePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="staff">
      <main id="content" className="staff-narrow" tabIndex={-1}>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  )
}

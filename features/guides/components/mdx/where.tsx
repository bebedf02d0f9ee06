import type { ReactNode } from 'react'

/** What differs by where the reader is now; shown to everybody, so it says for whom it is. */
export function Where({ place, title, children }: { place: string; title: string; children?: ReactNode }) {
  return (
    <div className="where-variant" data-where={place}>
      <p>{title}</p>
      {children}
    </div>
  )
}

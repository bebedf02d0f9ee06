import type { ReactNode } from 'react'

/** A word with an explanation in the glossary: an ordinary link, so it works for everybody. */
export function Term({ href, children }: { href?: string; children?: ReactNode }) {
  return (
    <a className="term" href={href}>
      {children}
    </a>
  )
}

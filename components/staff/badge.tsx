import type { ReactNode } from 'react'

export type Tone = 'plain' | 'done' | 'warn' | 'danger'

/** A state in one or two words. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`badge badge-${tone}`}>{children}</span>
}

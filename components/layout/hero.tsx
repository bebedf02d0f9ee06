import type { ReactNode } from 'react'
import { Rosette } from '@/components/motif/rosette'
import { community } from '@/lib/community'

/** One sentence of what this is, and the search, in front of a rosette of cut glass. */
export function Hero({ heading, lead, children }: { heading: string; lead: string; children: ReactNode }) {
  return (
    <div className="hero">
      {community.theme.motif === 'cut-glass' ? <Rosette className="hero-rosette" /> : null}
      <div className="wrap hero-inner">
        <h1>{heading}</h1>
        <p className="hero-lead">{lead}</p>
        {children}
      </div>
    </div>
  )
}

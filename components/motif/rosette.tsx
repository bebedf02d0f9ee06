import { Facets } from './facets'
import { rosette } from './geometry'

const facets = rosette(16, [62, 138, 212, 310])

/** The big cut-glass rosette behind the landing's headline. */
export function Rosette({ className }: { className?: string }) {
  return <Facets facets={facets} viewBox="-312 -312 624 624" className={className} />
}

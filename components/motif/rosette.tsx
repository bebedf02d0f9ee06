import { Facets } from './facets'
import { rosette } from './geometry'

const facets = rosette(18, [46, 92, 150, 222, 310])

/** The big cut-glass rosette behind the landing's headline. */
export function Rosette({ className }: { className?: string }) {
  return <Facets facets={facets} viewBox="-312 -312 624 624" className={className} />
}

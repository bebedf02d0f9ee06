import type { Example } from '@/components/example'
import { CardFacets } from './card-facets'

export const examples: Example[] = [
  { name: 'no stamp yet', render: () => <CardFacets count={0} /> },
  { name: 'some stamps', render: () => <CardFacets count={5} /> },
  { name: 'more than one crystal', render: () => <CardFacets count={15} /> },
]

import type { Example } from '../example'
import { Facets } from './facets'
import type { Facet, Tint } from './geometry'

const tints: Tint[] = [1, 2, 3, 4, 5, 6]
const strip: Facet[] = tints.map((tint, index) => ({
  points: [
    [index * 10 + 2, 0],
    [index * 10 + 12, 0],
    [index * 10 + 10, 10],
    [index * 10, 10],
  ],
  tint,
}))

export const examples: Example[] = [
  {
    name: 'the six tints, from the lightest glass to amber',
    render: () => <Facets facets={strip} viewBox="0 0 62 10" className="prose" />,
  },
]

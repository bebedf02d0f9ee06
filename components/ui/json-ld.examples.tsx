import type { Example } from '../example'
import { JsonLd } from './json-ld'

export const examples: Example[] = [
  {
    name: 'for machines only; a text cannot end the element',
    render: () => <JsonLd data={{ '@context': 'https://schema.org', '@type': 'Thing', name: '</script>' }} />,
  },
  { name: 'no data, no element', render: () => <JsonLd data={null} /> },
]

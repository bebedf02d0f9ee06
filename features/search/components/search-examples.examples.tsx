import type { Example } from '@/components/example'
import { SearchExamples } from './search-examples'

export const examples: Example[] = [
  { name: 'three queries', render: (locale) => <SearchExamples locale={locale} /> },
]

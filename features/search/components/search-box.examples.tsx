import type { Example } from '@/components/example'
import { SearchBox } from './search-box'

export const examples: Example[] = [
  { name: 'with a query', render: (locale) => <SearchBox locale={locale} query="прописка" /> },
]

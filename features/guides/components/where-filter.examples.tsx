import type { Example } from '@/components/example'
import { WhereFilter } from './where-filter'

export const examples: Example[] = [
  { name: 'one is chosen', render: (locale) => <WhereFilter locale={locale} where="abroad" /> },
]

import type { Example } from '@/components/example'
import { CodeLookup } from './code-lookup'

export const examples: Example[] = [
  { name: 'a field for a code', render: (locale) => <CodeLookup locale={locale} /> },
]

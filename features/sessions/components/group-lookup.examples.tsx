import type { Example } from '@/components/example'
import { GroupLookup } from './group-lookup'

export const examples: Example[] = [
  {
    name: 'a code that opens nothing',
    render: (locale) => <GroupLookup locale={locale} slug="basic" refused="unknown" />,
  },
]

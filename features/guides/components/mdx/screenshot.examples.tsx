import type { Example } from '@/components/example'
import { Screenshot } from './screenshot'

export const examples: Example[] = [
  {
    name: 'a picture with its caption',
    render: () => (
      <Screenshot src="/icons/crystal-192.png" alt="Кришталева грань" width="192" height="192">
        Знак порталу
      </Screenshot>
    ),
  },
]

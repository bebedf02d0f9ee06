import type { Example } from '@/components/example'
import { Phone, PhoneInline } from './phone'

export const examples: Example[] = [
  {
    name: 'a block with hours',
    render: () => (
      <Phone number="0800505170" hours="цілодобово">
        Кіберполіція
      </Phone>
    ),
  },
  {
    name: 'in a sentence',
    render: () => (
      <p>
        Дзвоніть: <PhoneInline number="1545">урядова лінія</PhoneInline>.
      </p>
    ),
  },
]

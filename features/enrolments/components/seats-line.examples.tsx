import type { Example } from '@/components/example'
import { SeatsLine } from './seats-line'

const some = [
  { free: null, waiting: 0 },
  { free: 1, waiting: 0 },
  { free: 12, waiting: 0 },
  { free: 0, waiting: 3 },
]

export const examples: Example[] = [
  {
    name: 'room for all, some seats, a waiting list',
    render: (locale) => (
      <ul>
        {some.map((seats) => (
          <li key={`${seats.free}`}>
            <SeatsLine locale={locale} seats={seats} />
          </li>
        ))}
      </ul>
    ),
  },
  {
    name: 'of a closed group',
    render: (locale) => (
      <ul>
        {some.map((seats) => (
          <li key={`${seats.free}`}>
            <SeatsLine locale={locale} seats={seats} closed />
          </li>
        ))}
      </ul>
    ),
  },
]

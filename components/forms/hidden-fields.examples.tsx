import type { Example } from '../example'
import { HiddenFields } from './hidden-fields'

export const examples: Example[] = [
  {
    name: 'nothing is seen of them',
    render: (locale) => (
      <HiddenFields texts={{ honeypot: 'Не заповнюйте це поле' }} values={{ slug: 'new-passport', locale }} />
    ),
  },
]

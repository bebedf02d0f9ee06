import type { Example } from '../example'
import { Honeypot } from './honeypot'

export const examples: Example[] = [
  { name: 'outside the page’s sight', render: () => <Honeypot label="Не заповнюйте це поле" /> },
]

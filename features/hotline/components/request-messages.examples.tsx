import type { Example } from '@/components/example'
import type { RequestMessage } from '../types'
import { RequestMessages } from './request-messages'

const messages: RequestMessage[] = [
  { author: 'resident', text: 'Код не приходить.', at: new Date('2026-11-23T08:00:00Z') },
  {
    author: 'operator',
    text: 'Перезавантажте телефон.\nЯкщо не допоможе, подзвоніть нам.',
    at: new Date('2026-11-23T09:30:00Z'),
  },
]

export const examples: Example[] = [
  {
    name: 'to and fro',
    render: (locale) => <RequestMessages locale={locale} messages={messages} />,
  },
]

import type { Example } from '../example'
import { QueueList } from './queue-list'

export const examples: Example[] = [
  {
    name: 'three queues',
    render: () => (
      <QueueList
        items={[
          { href: '#overdue', count: 3, text: 'звернення прострочені', tone: 'danger' },
          { href: '#stale', count: 2, text: 'інструкції давно не перевіряли', tone: 'warn' },
          { href: '#new', count: 7, text: 'нових звернень' },
        ]}
      />
    ),
  },
]

import type { Example } from '@/components/example'
import { sampleSession } from './sample-session'
import { SessionRow } from './session-row'

const cancelled = { ...sampleSession, id: 'cancelled', entry: 'cancelled', state: 'cancelled' } as const

export const examples: Example[] = [
  {
    name: 'with seats, and cancelled',
    render: (locale) => (
      <ul className="session-list">
        <SessionRow locale={locale} session={sampleSession} title="Перший смартфон" seats="вільні 4 місця" />
        <SessionRow locale={locale} session={cancelled} title={null} seats={null} />
      </ul>
    ),
  },
]

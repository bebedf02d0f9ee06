import type { Example } from '@/components/example'
import { sampleSession } from './sample-session'
import { SessionFacts } from './session-facts'

const online = {
  ...sampleSession,
  form: 'online',
  demo: false,
  onlineUrl: 'https://meet.example.org/kurs',
} as const

export const examples: Example[] = [
  {
    name: 'a meeting that was moved, one without its hour, the place as far as it is told',
    render: (locale) => (
      <div className="prose">
        <SessionFacts locale={locale} session={sampleSession} />
      </div>
    ),
  },
  {
    name: 'online, for who has a seat',
    render: (locale) => (
      <div className="prose">
        <SessionFacts locale={locale} session={online} />
      </div>
    ),
  },
]

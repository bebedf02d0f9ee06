import type { Example } from '@/components/example'
import { PartnerResults } from './partner-results'

const of = (name: string, sessions: number, people: number, events: number): Example => ({
  name,
  render: (locale) => <PartnerResults locale={locale} results={{ sessions, people, events }} />,
})

export const examples: readonly Example[] = [
  of('nothing yet', 0, 0, 0),
  of('fewer than ten people', 1, 9, 0),
  of('whole tens of people', 4, 57, 2),
]

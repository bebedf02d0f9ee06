import type { Example } from '@/components/example'
import type { Presence } from '../types'
import { PlaceStatus } from './place-status'
import { sampleNow, samplePresence } from './sample-place'

const monday = new Date('2026-11-30T07:00:00Z')
const unknown = { tone: 'unknown', until: null } as const

const told: [name: string, facts: Partial<Presence>][] = [
  ['open until today’s evening', {}],
  ['open all the time', { code: 'open-always', until: null, confirmedDays: 3 }],
  ['closed until Monday', { tone: 'closed', code: 'closed-now', until: null, opensAt: monday }],
  ['closed up to a day', { tone: 'closed', code: 'temporarily-closed', until: null, untilDay: '2026-12-05' }],
  ['closed, nobody knows until when', { tone: 'closed', code: 'temporarily-closed', until: null }],
  ['the announced closure is over', { ...unknown, code: 'closure-over' }],
  ['moved', { tone: 'moved', code: 'moved', until: null }],
  ['gone', { tone: 'gone', code: 'closed-for-good', until: null }],
  ['never confirmed', { ...unknown, code: 'never-confirmed', confirmedDays: null }],
  ['the confirmation is old', { ...unknown, code: 'confirmation-old', confirmedDays: 40 }],
  ['an old address', { ...unknown, code: 'historical' }],
  ['the state is not known', { ...unknown, code: 'status-unknown' }],
  ['the hours are not known', { ...unknown, code: 'hours-unknown' }],
  ['hours told by phone only', { ...unknown, code: 'hours-by-phone' }],
  ['call first', { ...unknown, code: 'call-first' }],
]

export const examples: Example[] = told.map(([name, facts]) => ({
  name,
  render: (locale) => <PlaceStatus locale={locale} presence={samplePresence(facts)} now={sampleNow} />,
}))

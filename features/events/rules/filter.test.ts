import { expect, it } from 'vitest'
import { aDate, anEvent } from '@/tests/factories/events'
import { parseEventFilter } from '../schema'
import type { EventRecord } from '../types'
import { filterPath, listEvents } from './filter'
import { publicEvent } from './public-event'

const NOW = new Date('2026-11-23T10:00:00Z')
const DAY = 86_400_000
const on = (id: string, days: number) => {
  const startsAt = new Date(NOW.getTime() + days * DAY)
  return aDate({ id, startsAt, endsAt: new Date(startsAt.getTime() + DAY / 24) })
}
const view = (facts: Partial<EventRecord>) => {
  const venue = { venue: null, redact: <Value>(value: Value) => value }
  const event = publicEvent(anEvent({ form: 'online', ...facts }), {
    ...{ venue, reader: 'everybody', partner: null, now: NOW, timeZone: 'Europe/Kyiv' },
  })
  if (!event) throw new Error('not public')
  return event
}
const events = [
  view({
    slug: 'a',
    kind: 'training',
    audiences: ['seniors'],
    dates: [on('a1', 3), on('a2', -3), on('a3', 40)],
  }),
  view({
    slug: 'b',
    kind: 'festival',
    audiences: ['everyone'],
    form: 'both',
    dates: [on('b1', 1), on('b2', 3)],
  }),
]
const ask = (query: Record<string, unknown>) => {
  const { days, past } = listEvents(events, parseEventFilter(query))
  return [days.flatMap(({ items }) => items.map(({ date }) => date.id)), past.map(({ date }) => date.id)]
}

it('lists what comes by days, the nearest first, and what is over apart', () => {
  const { days, past, months } = listEvents(events, parseEventFilter({}))
  expect(days.map(({ day, items }) => [day, items.map(({ date }) => date.id)])).toEqual([
    ['2026-11-24', ['b1']],
    // Where the hour may not be told, nothing is said of the order within the day.
    ['2026-11-26', ['b2', 'a1']],
    ['2027-01-02', ['a3']],
  ])
  expect(past.map(({ date }) => date.id)).toEqual(['a2'])
  expect(months).toEqual(['2026-11', '2027-01'])
})

it.each([
  [{ kind: 'training' }, [['a1', 'a3'], ['a2']]],
  [{ form: 'in-person' }, [['b1', 'b2'], []]],
  [{ form: 'online' }, [['b1', 'a1', 'b2', 'a3'], ['a2']]],
  [{ for: 'pupils' }, [['b1', 'b2'], []]],
  [{ for: 'everyone' }, [['b1', 'a1', 'b2', 'a3'], ['a2']]],
  [{ month: '2027-01' }, [['a3'], []]],
  [{ month: '2026-13', kind: ['nothing', 'training'], form: { odd: 1 } }, [['b1', 'a1', 'b2', 'a3'], ['a2']]],
])('answers %o', (query, found) => {
  const [coming, past] = ask(query)
  const sort = (ids: string[] | undefined) => [...(ids ?? [])].sort()
  expect([sort(coming), past]).toEqual([sort(found[0]), found[1]])
})

it('is an address that can be sent on', () => {
  expect(filterPath(parseEventFilter({}))).toBe('/events')
  const query = { kind: 'training', form: 'online', for: 'seniors', month: '2026-11' }
  const address = filterPath(parseEventFilter(query))
  expect(Object.fromEntries(new URL(address, 'https://portal.test').searchParams)).toEqual(query)
})

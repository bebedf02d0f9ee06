import { describe, expect, it } from 'vitest'
import { canOpen } from './opening'
import { currentMeeting, isWaitingForEnd, parseView, sessionsOf } from './staff-list'

const now = new Date('2026-11-23T10:00:00Z')
const meeting = (day: string) => ({
  id: day,
  startsAt: new Date(`${day}T07:00:00Z`),
  endsAt: new Date(`${day}T08:00:00Z`),
  previousStartsAt: null,
})
const session = (id: string, state: 'draft' | 'open' | 'cancelled' | 'ended', days: string[], more = {}) => ({
  ...{ id, state, tutorId: null as string | null, calls: 0, meetings: days.map(meeting) },
  ...more,
})
const all = [
  session('later', 'open', ['2026-12-10'], { tutorId: 'me' }),
  session('soon', 'open', ['2026-11-20', '2026-11-24'], { calls: 2 }),
  session('over', 'open', ['2026-11-20']),
  session('ended', 'ended', ['2026-10-20'], { tutorId: 'me' }),
  session('off', 'cancelled', ['2026-12-01']),
  session('off-long-ago', 'cancelled', ['2026-11-01']),
  session('draft', 'draft', [], { tutorId: 'me' }),
]

describe('the lists of sessions', () => {
  it.each([
    ['upcoming', ['over', 'soon', 'off', 'later']],
    ['mine', ['later', 'draft']],
    ['calls', ['soon']],
    ['past', ['over', 'off-long-ago', 'ended']],
    ['drafts', ['draft']],
  ] as const)('%s', (view, ids) => {
    expect(sessionsOf(all, view, 'me', now).map(({ id }) => id)).toEqual(ids)
  })

  it('are asked for by words that there are', () => {
    expect([parseView('past'), parseView('all'), parseView(['mine']), parseView(undefined)]).toEqual([
      'past',
      'upcoming',
      'upcoming',
      'upcoming',
    ])
  })

  it('know what waits to be ended', () => {
    expect(all.filter((one) => isWaitingForEnd(one, now)).map(({ id }) => id)).toEqual(['over'])
  })
})

it.each([
  [['2026-11-20', '2026-11-30'], '2026-11-20'],
  [['2026-11-30', '2026-12-07'], '2026-11-30'],
  [['2026-11-20', '2026-11-22'], '2026-11-22'],
  [[], undefined],
])('a sheet with meetings on %o opens with %s', (days, id) => {
  expect(currentMeeting(days.map(meeting), now)?.id).toBe(id)
})

it.each([
  ['in-person', 'place', null, ['2026-12-01'], undefined],
  ['in-person', null, null, ['2026-12-01'], 'place-missing'],
  ['enterprise', null, null, ['2026-12-01'], 'place-missing'],
  ['online', null, 'https://meet.example', ['2026-12-01'], undefined],
  ['online', 'place', null, ['2026-12-01'], 'link-missing'],
  ['phone', null, null, ['2026-12-01'], undefined],
  ['phone', null, null, [], 'meetings-missing'],
  ['phone', null, null, ['2026-11-01'], 'meetings-over'],
] as const)('%s at %s with %s on %o opens: %s', (form, placeId, onlineUrl, days, code) => {
  const meetings = days.map(meeting)
  expect(canOpen({ form, placeId, onlineUrl, partnerId: null, meetings }, now)?.code).toBe(code)
})

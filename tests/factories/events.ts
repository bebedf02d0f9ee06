import type { DateRecord, EventRecord } from '@/features/events/types'

/** One date in the winter of 2026, from 14:37 to 16:41 by the clock of Kyiv, unless the test says otherwise. */
export function aDate(facts: Partial<DateRecord> = {}): DateRecord {
  return {
    id: 'date-1',
    startsAt: new Date('2026-12-05T12:37:00Z'),
    endsAt: new Date('2026-12-05T14:41:00Z'),
    state: 'scheduled',
    previousStartsAt: null,
    reason: null,
    sequence: 0,
    poolId: 'pool-1',
    capacity: 10,
    taken: 3,
    cameCount: null,
    version: 1,
    updatedAt: new Date('2026-11-01T10:00:00Z'),
    ...facts,
  }
}

/** An event in a place, told to all, unless the test says otherwise. */
export function anEvent(facts: Partial<EventRecord> = {}): EventRecord {
  return {
    id: 'event-1',
    slug: 'forum',
    kind: 'seniors-forum',
    title: { uk: 'Форум', en: 'Forum' },
    summary: { uk: 'Виступи й запитання', en: 'Talks and questions' },
    detail: null,
    audiences: ['seniors'],
    form: 'in-person',
    language: 'uk',
    registration: true,
    demo: false,
    placeId: 'place-1',
    onlineUrl: null,
    visibility: 'public',
    precision: 'exact',
    capacity: 10,
    recurrence: null,
    partnerId: null,
    state: 'published',
    version: 1,
    updatedAt: new Date('2026-11-01T10:00:00Z'),
    dates: [aDate()],
    ...facts,
  }
}

import type { SessionView } from '../types'

/** A session for the examples of components. */
export const sampleSession: SessionView = {
  id: 'sample',
  courseSlug: 'basic',
  title: null,
  note: 'Візьміть свій телефон і зарядний пристрій.',
  form: 'in-person',
  language: 'uk',
  state: 'open',
  reason: null,
  sequence: 0,
  host: { slug: 'demo-school', name: 'Демонстраційна школа' },
  closed: false,
  demo: true,
  updatedAt: new Date('2026-11-20T10:00:00Z'),
  meetings: [
    {
      id: 'one',
      day: '2026-11-28',
      time: { startsAt: new Date('2026-11-28T08:00:00Z'), endsAt: new Date('2026-11-28T09:30:00Z') },
      previous: { day: '2026-11-27', startsAt: null },
    },
    { id: 'two', day: '2026-12-05', time: null, previous: null },
  ],
  venue: {
    named: null,
    precision: 'district',
    address: null,
    settlement: { uk: 'Дніпро', en: 'Dnipro' },
    district: { uk: 'Соборний район', en: 'Sobornyi district' },
    position: null,
    timeWithheld: false,
    moreAfterEnrolment: true,
  },
  onlineUrl: null,
  seats: { free: 4, waiting: 0 },
  entry: 'seat',
}

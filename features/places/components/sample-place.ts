import type { Presence, PublicPlace } from '../types'

/** A made-up place for the examples of components. */
export const samplePlace: PublicPlace = {
  slug: 'sample',
  kind: 'library',
  demo: true,
  precision: 'settlement',
  visibility: 'public',
  name: { uk: 'Бібліотека біля парку', en: 'Library by the park' },
  summary: { uk: 'Допомагають із застосунком Дія.', en: 'Helps with the Diia app.' },
  detail: null,
  where: ['ukraine'],
  address: null,
  settlement: { uk: 'Дніпро', en: 'Dnipro' },
  district: null,
  postalCode: null,
  katottg: null,
  position: null,
  status: 'open',
  statusUntil: null,
  statusReason: null,
  hours: 'Mo-Fr 09:00-17:00',
  hoursWithheld: false,
  exceptions: [],
  needs: ['diia', 'signature'],
  audiences: ['everyone'],
  accessModes: ['walk-in', 'booking'],
  accessibility: ['step-free-entrance', 'ramp'],
  languages: ['uk'],
  power: 'generator',
  internet: 'wifi',
  shelter: 'nearby',
  phones: [{ number: '+380441234567', label: null }],
  email: null,
  website: null,
  fee: 'free',
  historical: false,
  confirmedOn: '2026-11-23',
  confirmedBy: null,
  updatedOn: '2026-11-23',
  organization: null,
  source: null,
  substitute: null,
}

export const sampleNow = new Date('2026-11-23T10:00:00Z')

/** Open until the evening, confirmed today, unless the example says otherwise. */
export function samplePresence(facts: Partial<Presence> = {}): Presence {
  return {
    tone: 'open',
    code: 'open',
    until: new Date('2026-11-23T15:00:00Z'),
    opensAt: null,
    untilDay: null,
    confirmedDays: 0,
    ...facts,
  }
}

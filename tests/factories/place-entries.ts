import fc from 'fast-check'
import {
  accessibilityFacts,
  accessModes,
  audiences,
  fees,
  internetStates,
  placeKinds,
  placeNeeds,
  placeStatuses,
  powerStates,
  precisions,
  shelterStates,
  visibilities,
  whereabouts,
} from '@/features/places/constants'
import { type PlaceEntry, placeEntrySchema } from '@/features/places/schema'

/** A whole place, valid and plain, unless the test says otherwise. */
export function anEntry(facts: Record<string, unknown> = {}): PlaceEntry {
  return placeEntrySchema.parse({
    slug: 'hub-1',
    kind: 'hub',
    name: { uk: 'Хаб «Поруч»', en: 'Hub “Nearby”' },
    summary: { uk: 'Допомагає з довідками', en: 'Helps with certificates' },
    where: ['ukraine'],
    precision: 'exact',
    visibility: 'public',
    status: 'open',
    needs: ['idp'],
    source: { uk: 'Від хабу', en: 'From the hub' },
    ...facts,
  })
}

const hours = fc.constantFrom(
  'Mo-Fr 09:00-17:00',
  'Mo-Fr 09:00-12:00,13:00-17:00; Sa 10:00-14:00; PH off',
  '24/7',
  'We[1] 10:00-12:00',
)
const exceptionHours = fc.constantFrom('off', 'unknown', '10:00-13:00', '10:00-13:00,14:00-16:00')
const number = fc.constantFrom('+380501878207', '1545', '0800505170', '+48221234567')
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Texts that files break on: marks of CSV and of lists, formulas, line breaks; no white space at the ends. */
function words(max: number) {
  const nasty = fc.constantFrom('"', ',', ';', '|', '\\', "'", '=', '+', '-', '@', '\n', ' ', 'ї', 'a', '7')
  return fc
    .oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.string({ unit: nasty, maxLength: 30 }))
    .map((text) => `${text.replace(/[^\P{Cc}\n]/gu, '').trim()}`.slice(0, max).trim() || '=1')
}
const both = (max: number) => fc.record({ uk: words(max), en: words(max) })
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const some = <const Values extends readonly string[]>(values: Values, least = 0) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: least, maxLength: 4 })
const degree = (limit: number) =>
  fc.double({ min: -limit, max: limit, noNaN: true }).map((value) => (value === 0 ? 0 : value))

/** Any valid place. */
export const anyEntry: fc.Arbitrary<PlaceEntry> = fc
  .record({
    slug: fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,5}){0,3}$/),
    kind: fc.constantFrom(...placeKinds),
    organization: maybe(fc.constantFrom('council', 'library')),
    name: both(120),
    summary: both(280),
    detail: maybe(both(500)),
    where: some(whereabouts, 1),
    address: maybe(both(200)),
    settlement: maybe(both(80)),
    district: maybe(both(80)),
    postalCode: maybe(fc.stringMatching(/^\d{5}$/)),
    katottg: maybe(fc.stringMatching(/^UA\d{17}$/)),
    position: maybe(fc.record({ latitude: degree(90), longitude: degree(180) })),
    precision: fc.constantFrom(...precisions),
    visibility: fc.constantFrom(...visibilities),
    status: fc.constantFrom(...placeStatuses),
    statusUntil: maybe(day),
    statusReason: maybe(both(300)),
    substitute: fc.constant(null),
    hours: maybe(hours),
    exceptions: fc.array(
      fc
        .record({ from: day, to: day, hours: exceptionHours, note: maybe(both(200)) })
        .map((one) => (one.from <= one.to ? one : { ...one, from: one.to, to: one.from })),
      { maxLength: 3 },
    ),
    needs: some(placeNeeds, 1),
    audiences: some(audiences),
    accessModes: some(accessModes),
    accessibility: some(accessibilityFacts),
    languages: some(['uk', 'en', 'crh']),
    power: fc.constantFrom(...powerStates),
    internet: fc.constantFrom(...internetStates),
    shelter: fc.constantFrom(...shelterStates),
    phones: fc.array(fc.record({ number, label: maybe(both(120)) }), { maxLength: 3 }),
    email: maybe(fc.constantFrom('hub@example.org', 'a.b+c@example.com.ua')),
    website: maybe(fc.constantFrom('https://example.org/?q=1,2', 'https://приклад.укр')),
    fee: fc.constantFrom(...fees),
    historical: fc.boolean(),
    confirmedOn: maybe(day),
    confirmedBy: maybe(words(120)),
    source: fc.record({ uk: words(400), en: words(400), url: maybe(fc.constant('https://example.org')) }),
    demo: fc.boolean(),
    removed: fc.boolean(),
  })
  .map((entry) => placeEntrySchema.parse(entry))

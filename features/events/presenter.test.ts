import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { precisions, visibilities } from '@/features/places/constants'
import { type VenueReader, venueView } from '@/features/places/rules/venue'
import type { PlaceRecord } from '@/features/places/types'
import { icsFile } from '@/lib/ics'
import { aDate, anEvent } from '@/tests/factories/events'
import { aPlace, aPolicy } from '@/tests/factories/places'
import { dateStates, eventForms } from './constants'
import { calendarEntry, eventJsonLd, placeLine } from './presenter'
import { listEvents } from './rules/filter'
import { openDataEvents } from './rules/open-data'
import { publicEvent } from './rules/public-event'
import { formatOldStart, formatStart, formatWhen } from './rules/when'
import type { EventRecord, PublicEvent } from './types'

const NOW = new Date('2026-11-23T10:00:00Z')
const words = {
  cancelled: 'Скасовано',
  online: 'онлайн',
  demo: 'приклад',
  hourAfterRegistration: 'Година після запису',
  hourByPhone: 'Година за телефоном',
}
const URL_OF_PAGE = 'https://portal.test/events/forum'
const LINK = 'https://meet.test/secret-room'

function seen(
  event: EventRecord,
  {
    place = {},
    reader = 'everybody' as VenueReader,
    hideExact = false,
  }: {
    place?: Partial<PlaceRecord> | null
    reader?: VenueReader
    hideExact?: boolean
  } = {},
): PublicEvent | null {
  const venue = place
    ? venueView(aPlace(place), event, reader, aPolicy({ hideExact }))
    : { venue: null, redact: <Value>(value: Value) => value }
  return publicEvent(event, { venue, reader, partner: null, now: NOW, timeZone: 'Europe/Kyiv' })
}

const inside: Partial<PlaceRecord> = {
  settlement: { uk: 'Костянтинівка', en: 'Kostiantynivka' },
  district: null,
  position: { latitude: 48.53113, longitude: 37.69117 },
}

/** Everything that leaves the portal about an event, as one text. */
function outputs(event: PublicEvent): string {
  const items = event.dates.map((date) => ({ event, date }))
  const options = { url: URL_OF_PAGE, words }
  const entries = items.map((item) => calendarEntry(item, 'uk', options))
  const file = icsFile({ name: 'Події', entries }, 'Europe/Kyiv').replaceAll('\r\n ', '')
  const shown = items.map(({ date }) => [
    formatWhen(date, 'uk'),
    date.previous && [formatStart(date.previous, 'uk'), formatOldStart(date.previous, 'uk')],
    placeLine(event, 'uk', 'онлайн'),
  ])
  const list = listEvents([event], { kind: null, form: null, audience: null, month: null })
  return JSON.stringify([
    event,
    list,
    shown,
    file.replace(/BEGIN:VTIMEZONE.*END:VTIMEZONE/s, '').replace(/(?:DTSTAMP|LAST-MODIFIED):\S+/g, ''),
    items.map((item) => eventJsonLd(item, 'uk', URL_OF_PAGE)),
    openDataEvents([event], () => URL_OF_PAGE),
  ])
}

/** The hours of the date in every way that an output writes them. */
const HOURS = /14[:.]?37|12[:.]?37|16[:.]?41|14:41|09[:.]?53|07[:.]?53/

describe('what leaves the portal about an event', () => {
  const anyOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values)
  const cases = fc.record({
    visibility: anyOf(visibilities),
    precision: anyOf(precisions),
    placeVisibility: anyOf(visibilities),
    placePrecision: anyOf(precisions),
    form: anyOf(eventForms),
    state: anyOf(dateStates),
    registration: fc.boolean(),
    isInside: fc.boolean(),
    hideExact: fc.boolean(),
  })

  it('never tells everybody the address, the hour or the link where one of the limits forbids it', () => {
    fc.assert(
      fc.property(cases, (limits) => {
        const { visibility, precision, form, state, registration, isInside, hideExact } = limits
        const place = {
          visibility: limits.placeVisibility,
          precision: limits.placePrecision,
          // Away from the centre of its town, which is told in its stead.
          ...(isInside ? inside : { position: { latitude: 48.41299, longitude: 35.09188 } }),
        }
        const address = 'вул. Таємна, 5'
        const event = anEvent({
          ...{ visibility, precision, form, registration },
          onlineUrl: LINK,
          summary: { uk: `Приходьте на ${address} о 14:37`, en: 'Come to 5 Taiemna Street at 14.37' },
          detail: isInside ? null : { uk: 'Дніпро, Соборний район, 48.41299', en: 'Dnipro' },
          dates: [
            aDate({
              state,
              previousStartsAt: state === 'scheduled' ? null : new Date('2026-12-04T07:53:00Z'),
              reason: { uk: `Ремонт на ${address} до 16:41`, en: 'Repairs' },
            }),
          ],
        })
        const view = seen(event, { place, hideExact })
        if (visibility === 'staff') {
          expect(view).toBeNull()
          return
        }
        if (!view) throw new Error('everybody may know of it')
        const text = outputs(view)
        const isExact =
          [visibility, place.visibility].every((one) => one === 'public') &&
          [precision, place.precision].every((one) => one === 'exact') &&
          !isInside &&
          !hideExact
        if (!isExact) expect(text).not.toMatch(/Таємна|Taiemna|48\.4129|35\.0918|48\.531|37\.691/)
        const gathersSomewhere = form !== 'online' && (isInside || place.visibility === 'staff')
        if (gathersSomewhere) expect(text).not.toMatch(HOURS)
        else expect(text).toMatch(HOURS)
        if (registration || visibility === 'phone' || form === 'in-person') expect(text).not.toContain(LINK)
        const told = Math.min(...[precision, place.precision].map((one) => precisions.indexOf(one)))
        if (told === 0 && !isInside) expect(text).not.toMatch(/Дніпро|Dnipro/)
        if (told === 1) expect(text).not.toMatch(/Соборний/)
      }),
      { numRuns: 400 },
    )
  })

  it('is nothing while it is a draft', () => {
    expect(seen(anEvent({ state: 'draft' }))).toBeNull()
  })
})

describe('who has registered', () => {
  it('learns the place, the hour and the link', () => {
    const event = anEvent({ visibility: 'booking', precision: 'settlement', form: 'both', onlineUrl: LINK })
    expect(outputs(seen(event) as PublicEvent)).not.toMatch(/Таємна|secret-room/)
    const text = outputs(seen(event, { reader: 'enrolled' }) as PublicEvent)
    expect(text).toMatch(/Таємна/)
    expect(text).toContain(LINK)
  })

  it.each([
    ['public', true],
    ['booking', true],
    ['phone', false],
  ] as const)('of an event that is told %s learns the link: %s', (visibility, isTold) => {
    const event = anEvent({ visibility, form: 'both', onlineUrl: LINK })
    expect(seen(event, { reader: 'enrolled' })?.onlineUrl).toBe(isTold ? LINK : null)
  })

  it('learns the hour, but not the address, inside the community and while the switch hides places', () => {
    const event = anEvent({ visibility: 'booking' })
    const text = outputs(seen(event, { place: inside, reader: 'enrolled' }) as PublicEvent)
    expect(text).toMatch(HOURS)
    expect(text).not.toMatch(/Таємна/)
    expect(outputs(seen(event, { reader: 'enrolled', hideExact: true }) as PublicEvent)).not.toMatch(/Таємна/)
  })

  it('learns the hour where no place was chosen, which everybody does not', () => {
    const event = anEvent({ placeId: null })
    expect(seen(event, { place: null })?.dates[0]?.exact).toBeNull()
    expect(seen(event, { place: null, reader: 'enrolled' })?.dates[0]?.exact).not.toBeNull()
  })
})

describe('schema.org', () => {
  const jsonLd = (event: EventRecord, options = {}) => {
    const view = seen(event, options)
    const [date] = view?.dates ?? []
    return view && date ? eventJsonLd({ event: view, date }, 'uk', URL_OF_PAGE) : null
  }

  it('says what happened to a moved date', () => {
    const moved = aDate({ state: 'moved', previousStartsAt: new Date('2026-12-04T07:53:00Z') })
    expect(jsonLd(anEvent({ dates: [moved] }))).toMatchObject({
      '@type': 'Event',
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-12-04T07:53:00.000Z',
      startDate: '2026-12-05T12:37:00.000Z',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name: 'Хаб', address: { streetAddress: 'вул. Таємна, 5' } },
    })
    expect(jsonLd(anEvent({ dates: [moved] }), { place: inside })).toMatchObject({
      previousStartDate: '2026-12-04',
      startDate: '2026-12-05',
      endDate: '2026-12-05',
    })
  })

  it('has both locations of what is in person and online, and takes no example for real', () => {
    const both = jsonLd(anEvent({ form: 'both' }))
    expect(both).toMatchObject({
      location: [{ '@type': 'Place' }, { '@type': 'VirtualLocation', url: URL_OF_PAGE }],
    })
    expect(jsonLd(anEvent({ dates: [aDate({ state: 'cancelled' })] }))).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
    })
    expect(jsonLd(anEvent({ demo: true }))).toBeNull()
  })
})

describe('when', () => {
  const day = { day: '2026-12-05', lastDay: '2026-12-05' }
  const exact = { startsAt: new Date('2026-12-05T12:37:00Z'), endsAt: new Date('2026-12-05T14:41:00Z') }

  it.each([
    [{ ...day, exact }, 'субота, 5 грудня, 14:37–16:41'],
    [{ ...day, exact: null }, 'субота, 5 грудня'],
    [{ ...day, lastDay: '2026-12-06', exact: null }, 'субота, 5 грудня – неділя, 6 грудня'],
    [
      { ...day, lastDay: '2026-12-06', exact: { ...exact, endsAt: new Date('2026-12-06T10:00:00Z') } },
      'субота, 5 грудня, 14:37 – неділя, 6 грудня, 12:00',
    ],
  ])('is told in words', (time, text) => {
    expect(formatWhen(time, 'uk')).toBe(text)
  })
})

it('tells from when a date was moved without a weekday, which would need another case', () => {
  const startsAt = new Date('2026-12-05T12:37:00Z')
  expect(formatOldStart({ day: '2026-12-05', startsAt }, 'uk')).toBe('5 грудня, 14:37')
  expect(formatOldStart({ day: '2026-12-05', startsAt: null }, 'en')).toBe('5 December')
})

import { wallClock } from '@/features/places/rules/zone'
import { type PlaceEntryInput, type PlaceFile, placeFileSchema } from '@/features/places/schema'
import { community } from '@/lib/community'
import { addDays } from '@/lib/days'
import { type DemoFile, type DemoSpec, readDemoFile } from './demo-file'

const ORGANIZATION = 'demo-organization'

type Both = { uk: string; en: string }

const numbered = (words: Both, number: number, join: string): Both => ({
  uk: `${words.uk}${join}${number}`,
  en: `${words.en}${join}${number}`,
})

const slugOf = (file: DemoFile, number: number) => `demo-${file.places[number - 1]?.kind}-${number}`

/** On a ring around the middle of a town, so that no marker lies on another. */
function locationOf(file: DemoFile, spec: DemoSpec, number: number) {
  const towns = community.demonstrationTowns
  const town = towns[spec.town % towns.length]
  if (!town || spec.kind === 'online' || spec.kind === 'phone') return {}
  return {
    address: numbered(file.address, number, ', '),
    settlement: { uk: town.uk, en: town.en },
    district: file.district,
    position: {
      latitude: Number((town.latitude + 0.0213 * Math.sin(number * 2.4)).toFixed(5)),
      longitude: Number((town.longitude + 0.0347 * Math.cos(number * 2.4)).toFixed(5)),
    },
  }
}

function entryOf(file: DemoFile, spec: DemoSpec, number: number, today: string): PlaceEntryInput {
  const { town: _town, confirmedDaysAgo, statusUntilIn, substitute, withPhone, exceptions, ...facts } = spec
  return {
    ...facts,
    ...locationOf(file, spec, number),
    slug: slugOf(file, number),
    organization: ORGANIZATION,
    name: numbered(file.kinds[spec.kind].name, number, ' '),
    summary: file.kinds[spec.kind].summary,
    detail: file.note,
    confirmedOn: confirmedDaysAgo === null ? null : addDays(today, -confirmedDaysAgo),
    statusUntil: statusUntilIn === null ? null : addDays(today, statusUntilIn),
    substitute: substitute === null ? null : slugOf(file, substitute),
    exceptions: exceptions.map(({ fromIn, toIn, hours, note }) => ({
      from: addDays(today, fromIn),
      to: addDays(today, toIn),
      hours,
      note,
    })),
    phones: withPhone ? [{ number: community.hotline.phone, label: file.phoneLabel }] : [],
    fee: 'free',
    source: file.note,
    demo: true,
  }
}

/** The demonstration places, confirmed relative to the day they are made on. */
export function demoPlaces(now: Date): PlaceFile {
  const file = readDemoFile()
  const today = wallClock(now, community.timeZone).day
  return placeFileSchema.parse({
    organizations: [{ slug: ORGANIZATION, name: file.organization }],
    places: file.places.map((spec, index) => entryOf(file, spec, index + 1, today)),
  })
}

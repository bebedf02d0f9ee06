import { execFileSync } from 'node:child_process'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET as csv } from '@/app/api/open-data/places.csv/route'
import { GET as geojson } from '@/app/api/open-data/places.geojson/route'
import { GET as json } from '@/app/api/open-data/places.json/route'
import { db } from '@/lib/db'
import { placeWrites } from '@/prisma/seed/store-places'
import { onEachDatabase } from '@/tests/support/databases'
import { getHideExact, getPublicPlace, listPublicPlaces, listSearchablePlaces, placesVersion } from './data'
import { loadPlace, loadPlaceList } from './loaders'
import { setHideExact } from './mutations.switch'
import { placeJsonLd } from './presenter'
import { type PlaceEntryInput, parsePlaceFilter, placeFileSchema } from './schema'

const now = new Date('2026-11-23T09:00:00Z')

function entry(slug: string, facts: Partial<PlaceEntryInput>): PlaceEntryInput {
  return {
    slug,
    kind: 'hub',
    name: { uk: `Місце ${slug}`, en: `Place ${slug}` },
    summary: { uk: `Опис ${slug}`, en: `Summary ${slug}` },
    where: ['ukraine'],
    address: { uk: `вул. Прихована-${slug}, 7`, en: `7 Hidden-${slug} Street` },
    settlement: { uk: 'Дніпро', en: 'Dnipro' },
    position: { latitude: 48.46513, longitude: 35.04621 },
    precision: 'exact',
    visibility: 'public',
    status: 'open',
    hours: 'Mo-Fr 09:00-17:00',
    needs: ['idp'],
    confirmedOn: '2026-11-23',
    source: { uk: 'Джерело', en: 'Source' },
    ...facts,
  }
}

const file = placeFileSchema.parse({
  organizations: [{ slug: 'council', name: { uk: 'Рада', en: 'Council' } }],
  places: [
    entry('open', {
      organization: 'council',
      exceptions: [{ from: '2026-12-24', to: '2026-12-25', hours: 'off' }],
    }),
    entry('staff', { visibility: 'staff', position: { latitude: 48.12345, longitude: 35.12345 } }),
    entry('by-phone', { visibility: 'phone', position: { latitude: 48.22345, longitude: 35.22345 } }),
    entry('booked', { visibility: 'booking', position: { latitude: 48.32345, longitude: 35.32345 } }),
    entry('area', { precision: 'district', position: { latitude: 48.42345, longitude: 35.42345 } }),
    entry('town', { precision: 'settlement', position: { latitude: 48.52345, longitude: 35.52345 } }),
    entry('at-home', {
      position: { latitude: 48.53219, longitude: 37.71234 },
      settlement: { uk: 'Костянтинівка', en: 'Kostiantynivka' },
    }),
    entry('gone', {
      removed: true,
      substitute: 'open',
      position: { latitude: 48.62345, longitude: 35.62345 },
    }),
    entry('gone-staff', { removed: true, visibility: 'staff' }),
  ],
})

/** Everything the portal can say of places, as one text. */
async function everyOutput(): Promise<string> {
  const request = () => new Request('http://portal.test/')
  const bodies = await Promise.all([json, geojson, csv].map(async (route) => (await route(request())).text()))
  const pages = await Promise.all(
    file.places.map(async ({ slug }) => {
      const page = await loadPlace(slug, now)
      const machines = page && !page.gone ? placeJsonLd(page, 'uk', 'http://portal.test') : null
      return JSON.stringify([page, machines])
    }),
  )
  const list = await loadPlaceList(parsePlaceFilter({}), 'uk', now)
  const search = [await listSearchablePlaces('uk'), await listSearchablePlaces('en')]
  return [...bodies, ...pages, JSON.stringify(list), JSON.stringify(search)].join('\n')
}

onEachDatabase('places', () => {
  beforeAll(async () => {
    await db().$transaction(await placeWrites(db(), file, { now, demo: false }))
  })

  it('lists what the public may know, in the order of the slugs', async () => {
    const slugs = (await listPublicPlaces()).map(({ slug }) => slug)
    expect(slugs).toEqual(['area', 'at-home', 'booked', 'by-phone', 'open', 'town'])
  })

  it('reads a place with its organisation and exceptions', async () => {
    const place = await getPublicPlace('open')
    expect(place).toMatchObject({
      organization: { slug: 'council', name: { uk: 'Рада', en: 'Council' } },
      exceptions: [{ from: '2026-12-24', to: '2026-12-25', hours: 'off', note: null }],
      position: { latitude: 48.46513, longitude: 35.04621 },
    })
  })

  it('keeps a tombstone at the address of a removed place', async () => {
    const name = { uk: 'Місце open', en: 'Place open' }
    expect(await getPublicPlace('gone')).toMatchObject({ gone: true, substitute: { slug: 'open', name } })
    expect(await getPublicPlace('gone-staff')).toBeNull()
    expect(await getPublicPlace('staff')).toBeNull()
    expect(await getPublicPlace('never-was')).toBeNull()
  })

  it('gives the list its filter, order and numbers', async () => {
    const list = await loadPlaceList(parsePlaceFilter({ open: 'now' }), 'en', now)
    expect(list.all).toBe(6)
    expect(list.items.map(({ place }) => place.slug)).toEqual(['area', 'booked', 'open', 'town'])
    expect((await loadPlace('open', now))?.gone).toBe(false)
  })

  it('lets no output tell a hidden place, a hidden address or hidden coordinates', async () => {
    const output = await everyOutput()
    expect(output).toContain('вул. Прихована-open, 7')
    expect(output).toContain('48.46513')
    for (const { slug, position, name } of file.places) {
      if (slug === 'open') continue
      expect(output).not.toContain(`Прихована-${slug}`)
      expect(output).not.toContain(`Hidden-${slug}`)
      if (position && position.latitude !== 48.46513) {
        expect(output).not.toContain(String(position.latitude))
        expect(output).not.toContain(String(position.longitude))
      }
      if (slug.endsWith('staff')) expect(output).not.toContain(`"${name.uk}"`)
    }
  })

  it('hides every exact place from the next request on', async () => {
    const before = await placesVersion()
    await setHideExact(true)
    expect(await getHideExact()).toBe(true)
    const output = await everyOutput()
    expect(output).not.toContain('Прихована')
    expect(output).not.toContain('48.46513')
    expect(output).not.toContain('"precision":"exact"')
    const hidden = await placesVersion()
    expect(hidden).not.toBe(before)
    await setHideExact(false)
    expect(await everyOutput()).toContain('48.46513')
    expect(await placesVersion()).not.toBe(hidden)
  })

  it('changes its version with every change', async () => {
    const versions = [await placesVersion()]
    await db().place.update({ where: { slug: 'open' }, data: { fee: 'paid' } })
    versions.push(await placesVersion())
    await db().placeException.create({
      data: { from: '2026-12-31', to: '2026-12-31', hours: 'off', place: { connect: { slug: 'open' } } },
    })
    versions.push(await placesVersion())
    await db().place.delete({ where: { slug: 'town' } })
    versions.push(await placesVersion())
    expect(new Set(versions).size).toBe(4)
  })

  it('takes a value it does not know for the most careful one', async () => {
    await db().place.update({ where: { slug: 'area' }, data: { visibility: 'everyone', precision: 'metre' } })
    expect(await getPublicPlace('area')).toBeNull()
    await db().place.update({
      where: { slug: 'area' },
      data: { visibility: 'public', needs: ['idp', 'magic'], audiences: 'nobody' },
    })
    expect(await getPublicPlace('area')).toMatchObject({
      precision: 'none',
      position: null,
      needs: ['idp'],
      audiences: [],
    })
    await db().place.update({ where: { slug: 'area' }, data: { kind: 'palace' } })
    expect(await getPublicPlace('area')).toBeNull()
  })

  it('takes a switch that cannot be read for on', async () => {
    await db().setting.update({ where: { key: 'hide-exact-places' }, data: { value: 'perhaps' } })
    expect(await getHideExact()).toBe(true)
  })
})

describe('the query layer', () => {
  it('is the only one that reads places', () => {
    const found = execFileSync(
      'grep',
      [
        '-rlE',
        String.raw`\.place\.(find|aggregate|group)|\bplaces?: \{ (select|include)`,
        'app',
        'features',
        'lib',
        'server',
        'components',
        '--exclude-dir=generated',
        '--include=*.ts',
        '--include=*.tsx',
      ],
      { encoding: 'utf8' },
    )
    const readers = found
      .trim()
      .split('\n')
      .filter((path) => !path.endsWith('.test.ts'))
    const staff = ['data.choices', 'data.staff', 'mutations.import', 'mutations.staff']
    const known = ['data', ...staff, 'mutations'].map((name) => `features/places/${name}.ts`)
    // Reminders count places that nobody has confirmed, the backlog names those with a report, lists of sessions name
    // where each is held; all tell staff alone.
    const others = ['backlog/data', 'reminders/data', 'sessions/data.staff'].map(
      (name) => `features/${name}.ts`,
    )
    expect(readers.sort()).toEqual([...known, ...others].sort())
  })

  it('keeps what staff know away from everything public', () => {
    const found = execFileSync(
      'grep',
      [
        '-rlE',
        String.raw`['"].*(data|loaders)\.(staff|import|choices)['"]`,
        'app',
        'features',
        'components',
        'server',
        'lib',
      ],
      { encoding: 'utf8' },
    )
    const staffs = 'staff|import|export|preview|choices|dates|today|sheet|reminders|change'
    const mayKnow = new RegExp(
      String.raw`\(staff\)|components/staff|mutations|\.(?:${staffs})\.ts$|\.test\.tsx?$`,
    )
    expect(
      found
        .trim()
        .split('\n')
        .filter((path) => !mayKnow.test(path)),
    ).toEqual([])
  })
})

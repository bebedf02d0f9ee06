import { HIDE_EXACT_PLACES } from '@/features/places/constants'
import { putRow } from './support/database'
import { putPlace, storedNow, whereabouts } from './support/places'
import type { Portal } from './support/portal'
import { expect, test } from './support/test'
import { ask, type WireAnswer } from './support/wire'

/** A portal of its own: what is hidden here would be missed elsewhere. */
test.use({ portalSettings: { LOG_LEVEL: 'warn' } })
test.describe.configure({ mode: 'default', timeout: 120_000 })

type Output = WireAnswer & { path: string }

const files = ['json', 'geojson', 'csv'].map((kind) => `/api/open-data/places.${kind}`)
const query = encodeURIComponent('Світлиця')

/** Everything that tells of places, in both languages. */
function outputs(portal: Portal, slug: string): Promise<Output[]> {
  const pages = [
    '/',
    '/places',
    '/places?where=ukraine&need=documents',
    '/places?open=now',
    `/places/${slug}`,
  ]
  const paths = [
    ...[...pages, `/search?q=${query}`].flatMap((path) => [path, `/en${path === '/' ? '' : path}`]),
    ...files,
    ...['uk', 'en'].map((locale) => `/api/search?q=${query}&locale=${locale}&limit=20`),
    ...['/en/search?q=Hall', '/api/search?q=Hall&locale=en', '/sitemap.xml'],
  ]
  return Promise.all(paths.map(async (path) => ({ path, ...(await ask(portal.url, path)) })))
}

function told(answers: Output[], words: string[]): string[] {
  return answers.flatMap(({ path, text }) =>
    words.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`),
  )
}

const switchTo = (portal: Portal, hide: boolean) =>
  putRow(portal, 'Setting', { key: HIDE_EXACT_PLACES, value: String(hide), updatedAt: storedNow() })

test('an open place is told with its address in every output', async ({ portal }) => {
  const place = await putPlace(portal)
  const answers = await outputs(portal, place.slug)
  const named = answers.filter(({ text }) => text.includes(place.mark)).map(({ path }) => path)
  for (const path of [
    `/places/${place.slug}`,
    '/places',
    '/en/places',
    '/sitemap.xml',
    `/search?q=${query}`,
  ]) {
    expect(named).toContain(path)
  }
  const exact = told(answers, [String(place.latitude)])
  for (const path of [`/places/${place.slug}`, '/places', ...files]) {
    expect(exact).toContain(`${path}: ${place.latitude}`)
  }
  const page = answers.find(({ path }) => path === `/places/${place.slug}`)
  const data = page?.text.match(/<script type="application\/ld\+json">(.*?)<\/script>/)?.[1] ?? ''
  expect(JSON.parse(data).geo).toMatchObject({ latitude: place.latitude, longitude: place.longitude })
})

test('a place that only staff may know of is nowhere', async ({ portal }) => {
  const hidden = await putPlace(portal, { visibility: 'staff' })
  const moved = await putPlace(portal, { status: 'moved', substituteId: hidden.id })
  const answers = [
    ...(await outputs(portal, hidden.slug)),
    { path: 'where it would stand in', ...(await ask(portal.url, `/places/${moved.slug}`)) },
    { path: 'the same in English', ...(await ask(portal.url, `/en/places/${moved.slug}`)) },
  ]
  expect(answers.at(-1)?.text).toContain(moved.mark)
  expect(told(answers, [hidden.mark, hidden.slug])).toEqual([])
  for (const locale of ['', '/en']) {
    const own = await ask(portal.url, `${locale}/places/${hidden.slug}`)
    const none = await ask(portal.url, `${locale}/places/no-such-place`)
    expect([own.status, own.text]).toEqual([404, none.text])
  }
})

const careful: Record<string, string>[] = [
  { precision: 'settlement' },
  { precision: 'district', districtUk: 'Соборний район', districtEn: 'Sobornyi district' },
  { precision: 'none' },
  { visibility: 'booking' },
  { visibility: 'phone' },
  { precision: 'exact', settlementUk: 'Костянтинівка', settlementEn: 'Kostiantynivka' },
]

for (const facts of careful) {
  test(`a place with ${JSON.stringify(facts)} does not tell where it is`, async ({ portal }) => {
    const place = await putPlace(portal, facts)
    const answers = await outputs(portal, place.slug)
    const named = answers.filter(({ text }) => text.includes(place.mark)).map(({ path }) => path)
    expect(named).toEqual(
      expect.arrayContaining([`/places/${place.slug}`, '/places', '/api/open-data/places.csv']),
    )
    expect(told(answers, whereabouts(place))).toEqual([])
  })
}

test('one switch takes every exact address out of all outputs at once, and gives it back', async ({
  portal,
}) => {
  const place = await putPlace(portal)
  const isExact = ({ precision }: { precision: string }) => precision === 'exact'
  const listed = async () => JSON.parse((await ask(portal.url, '/api/open-data/places.json')).text).places
  try {
    expect((await listed()).filter(isExact).length).toBeGreaterThan(5)
    expect(told(await outputs(portal, place.slug), whereabouts(place)).length).toBeGreaterThan(5)

    await switchTo(portal, true)
    const answers = await outputs(portal, place.slug)
    expect(told(answers, whereabouts(place))).toEqual([])
    expect(told(answers, [place.mark])).toContain(`/places: ${place.mark}`)
    expect((await listed()).filter(isExact)).toEqual([])
    expect((await listed()).filter(({ address }: { address: unknown }) => address !== null)).toEqual([])

    await switchTo(portal, false)
    expect(told(await outputs(portal, place.slug), whereabouts(place)).length).toBeGreaterThan(5)
  } finally {
    await switchTo(portal, false)
  }
})

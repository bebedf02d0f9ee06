import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { community as first } from '@/config/community'
import type { Community } from '@/config/schema'
import { formatPhone } from '@/lib/phone'
import { expectLean } from './support/lean'
import { expect, test as plain } from './support/test'
import { ask } from './support/wire'

const PUBLIC_URL = 'http://zeleni-luhy.test'

/** A community that does not exist; every value differs from the first one's. */
const second: Community = {
  slug: 'zeleni-luhy',
  portal: { uk: 'Цифрові Зелені Луги', en: 'Digital Zeleni Luhy' },
  name: {
    uk: {
      nominative: 'Зеленолузька громада',
      genitive: 'Зеленолузької громади',
      locative: 'Зеленолузькій громаді',
      adjective: 'Зеленолузький',
    },
    en: 'Zeleni Luhy community',
  },
  officialName: { uk: 'Зеленолузька селищна територіальна громада', en: 'Zeleni Luhy Settlement Community' },
  katottg: 'UA99010010000012345',
  population: 8123,
  site: 'https://zeleni-luhy.test',
  timeZone: 'Europe/Warsaw',
  locales: ['uk', 'en'],
  centre: { latitude: 49.1234, longitude: 25.4321 },
  bounds: [25.3, 49, 25.6, 49.25],
  settlements: [{ uk: 'Зелені Луги', en: 'Zeleni Luhy', latitude: 49.1234, longitude: 25.4321 }],
  hotline: {
    phone: '+380671112233',
    hours: 'Mo-Fr 08:00-20:00',
    answersWithinDays: 5,
    others: [{ number: '15678', label: { uk: 'Лінія району', en: 'District line' }, sure: true }],
  },
  cnap: {
    name: { uk: 'ЦНАП Зелених Лугів', en: 'Zeleni Luhy service centre' },
    phone: '+380671112244',
    note: { uk: 'Вхід із площі.', en: 'Enter from the square.' },
  },
  modules: first.modules,
  editing: { twoPersonReview: true },
  retention: { hotlineDays: 90, enrolmentDays: 60 },
  theme: { motif: 'none', glass: '#7A4B12', deep: '#4A2B08', amber: '#5AC8FA' },
  popularGuides: ['phishing', 'newborn-yemaliatko', 'id-gov-ua', 'smartphone-first-steps'],
  places: null,
  demonstrationTowns: [{ uk: 'Чернівці', en: 'Chernivtsi', latitude: 48.2915, longitude: 25.9403 }],
}

/** What would show that a text or a number of the first community was left somewhere. */
const traces: RegExp[] = [
  /костянтин[іио]/i,
  /kostiantyn|konstantyn|konstant[iy]n/i,
  /konstrada|konstcnap/i,
  /50\D{0,3}187\D{0,3}82\D{0,3}07/,
  new RegExp(first.katottg.slice(0, 9)),
  new RegExp(`${first.centre.latitude}|${first.centre.longitude}`),
]

/** Its colours, which a page of another community must not have. */
const colours = new RegExp([first.theme.glass, first.theme.deep, first.theme.amber].join('|'), 'i')

/** Towns of the first community's demonstration places; guides may name them as examples. */
const towns = first.demonstrationTowns.flatMap(({ uk, en }) => [uk, en])

const test = plain.extend<object, { portalSettings: Record<string, string> }>({
  portalSettings: [
    async ({ browserName: _ }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'portal-second-'))
      const COMMUNITY_FILE = join(folder, 'community.json')
      writeFileSync(COMMUNITY_FILE, JSON.stringify(second))
      // Without a given key the secrets are made on the way, as on a new clone.
      const own = { NEXT_DIST_DIR: '.next-second', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: '' }
      await use({ COMMUNITY_FILE, PUBLIC_URL, ...own })
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker' },
  ],
})

test.describe.configure({ mode: 'default', timeout: 300_000 })

const LIMIT = 1500

/** Feedback on a single step and spoken codes are the same pages again. */
const isWorthReading = (path: string) => !/[?&]step=|^(\/en)?\/g\//.test(path)

/** Addresses on this portal that a page, a sheet, a feed or a map of the site names. */
function linksIn(text: string): string[] {
  const named = [
    ...text.matchAll(/(?:href|src)="([^"#]+)/g),
    ...text.matchAll(/<loc>([^<]+)/g),
    ...text.matchAll(/url\(["']?([^"')]+)/g),
  ]
  return named
    .map(([, address = '']) => address.replaceAll('&amp;', '&'))
    .filter((address) => address.startsWith('/') || address.startsWith(`${PUBLIC_URL}/`))
    .map((address) => address.replace(PUBLIC_URL, ''))
    .filter((path) => !path.startsWith('//') && isWorthReading(path))
}

type Read = { path: string; status: number; type: string; text: string }

/** Everything that can be reached from `starts`, each address once. */
async function crawl(origin: string, starts: string[]): Promise<Read[]> {
  const known = new Set(starts)
  const queue = [...starts]
  const read: Read[] = []
  while (queue.length > 0) {
    expect(known.size).toBeLessThan(LIMIT)
    const next = queue.splice(0, 4)
    const answers = await Promise.all(
      next.map(async (path) => ({ path, ...(await ask(origin, encodeURI(decodeURI(path)))) })),
    )
    for (const { path, status, headers, text } of answers) {
      read.push({ path, status, type: headers['content-type'] ?? '', text })
      for (const link of linksIn(text)) {
        if (known.has(link)) continue
        known.add(link)
        queue.push(link)
      }
    }
  }
  return read
}

const files = [
  ...['json', 'geojson', 'csv'].map((kind) => `/api/open-data/places.${kind}`),
  ...['/api/open-data/courses.json', '/api/open-data/events.json', '/feeds/events.ics'],
  ...['/feeds/guides.atom', '/feeds/guides.atom?locale=en', '/sitemap.xml', '/robots.txt', '/sw.js'],
  ...[
    '/api/manifest?locale=uk',
    '/api/manifest?locale=en',
    '/api/search?q=%D1%86%D0%BD%D0%B0%D0%BF',
    '/nothing',
  ],
]

test('another community is served by its configuration alone: no trace of the first', async ({ portal }) => {
  const read = await crawl(portal.url, ['/', '/en', ...files])
  expect(
    read
      .filter(({ path, status }) => status !== 200 && path !== '/nothing')
      .map(({ path, status }) => [path, status]),
  ).toEqual([])
  for (const trace of traces) {
    const left = read
      .filter(({ text }) => trace.test(text))
      .map(({ path, text }) => [path, around(text, trace)])
    expect(left, String(trace)).toEqual([])
  }
  const ofPlaces = read.filter(({ path }) => /^(\/en)?(\/|\/places.*)?$|open-data\/places/.test(path))
  for (const town of towns) {
    expect(
      ofPlaces.filter(({ text }) => text.includes(town)).map(({ path }) => path),
      town,
    ).toEqual([])
  }

  const pages = read.filter(({ type }) => type.startsWith('text/html'))
  expect(pages.filter(({ path }) => path.includes('/guides/')).length).toBeGreaterThan(60)
  expect(pages.filter(({ text }) => colours.test(text)).map(({ path }) => path)).toEqual([])
  const phone = new RegExp(`tel:\\${second.hotline.phone}|\\${formatPhone(second.hotline.phone)}`)
  expect(pages.filter(({ text }) => !phone.test(text)).map(({ path }) => path)).toEqual([])
  for (const { path, text } of pages) {
    const name = path.startsWith('/en') ? second.portal.en : second.portal.uk
    expect(text.match(/<title>([^<]*)<\/title>/)?.[1], path).toContain(name)
    expectLean(text, path)
  }
})

function around(text: string, trace: RegExp): string {
  const at = text.search(trace)
  return text.slice(Math.max(0, at - 60), at + 60)
}

for (const path of ['/', '/en/places', '/guides/phishing', '/en/hotline']) {
  test(`${path} has its own colours and words`, async ({ page }) => {
    await page.goto(path)
    const own = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement)
      return ['glass', 'deep', 'amber'].map((name) => style.getPropertyValue(`--brand-${name}`).trim())
    })
    const { glass, deep, amber } = second.theme
    expect(own).toEqual([glass, deep, amber])
    await expect(page.locator('.help')).toHaveCSS('background-color', 'rgb(74, 43, 8)')
    const locale = path.startsWith('/en') ? 'en' : 'uk'
    await expect(page.locator('footer')).toContainText(second.officialName[locale])
    await expect(page.locator('.help')).toContainText(second.hotline.others[0]?.label[locale] ?? '')
  })
}

test('its open data and manifest speak of it', async ({ portal }) => {
  const { places, source } = JSON.parse((await ask(portal.url, '/api/open-data/places.json')).text)
  expect(source).toBe(PUBLIC_URL)
  const settlements = places.flatMap(
    ({ settlement }: { settlement: { uk: string } | null }) => settlement?.uk ?? [],
  )
  expect([...new Set(settlements)]).toEqual([second.demonstrationTowns[0]?.uk])
  const manifest = JSON.parse((await ask(portal.url, '/api/manifest?locale=en')).text)
  expect(manifest).toMatchObject({ name: second.portal.en, lang: 'en', theme_color: second.theme.deep })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { seed } from '@/prisma/seed'
import { onEachDatabase } from '@/tests/support/databases'
import { GET as csv } from './places.csv/route'
import { GET as geojson } from './places.geojson/route'
import { GET as json } from './places.json/route'

const routes = [
  { name: 'json', route: json, type: 'application/json; charset=utf-8' },
  { name: 'geojson', route: geojson, type: 'application/geo+json; charset=utf-8' },
  { name: 'csv', route: csv, type: 'text/csv; charset=utf-8; header=present' },
]
const ask = (route: typeof json, headers: Record<string, string> = {}) =>
  route(new Request('http://portal.test/api/open-data/places', { headers }))

onEachDatabase('open data of places', () => {
  beforeAll(async () => {
    await seed({ now: new Date('2026-11-23T10:00:00Z') })
  })

  describe.each(routes)('$name', ({ route, type }) => {
    it('may be read by any site and is asked for each time', async () => {
      const response = await ask(route)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe(type)
      expect(response.headers.get('cache-control')).toBe('public, no-cache')
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      expect(response.headers.get('link')).toContain('rel="describedby"')
    })

    it('is not sent again to whoever has it', async () => {
      const etag = (await ask(route)).headers.get('etag') ?? ''
      for (const tag of [etag, `W/${etag}`, `"x", ${etag}`]) {
        const response = await ask(route, { 'if-none-match': tag })
        expect(response.status).toBe(304)
        expect(await response.text()).toBe('')
      }
      expect((await ask(route, { 'if-none-match': '"x"' })).status).toBe(200)
    })
  })

  it('marks demonstration records and leaves out what is hidden or gone, in each format', async () => {
    const document = await (await ask(json)).json()
    const features = (await (await ask(geojson)).json()).features
    const rows = (await (await ask(csv)).text()).trimEnd().split('\r\n')
    const slugs: string[] = document.places.map(({ slug }: { slug: string }) => slug)
    expect(features.map(({ id }: { id: string }) => id)).toEqual(slugs)
    expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(slugs)
    expect(slugs).toContain('cnap')
    expect(slugs).not.toContain('demo-mobile-18')
    expect(slugs).not.toContain('demo-library-24')
    for (const { slug, demo } of document.places) expect(demo).toBe(slug.startsWith('demo-'))
    expect(document.licence).toEqual({
      norm: 'Постанова КМУ № 835 від 21.10.2015',
      condition: 'link-to-source',
    })
  })

  it('tells no old address of the community', async () => {
    for (const { route } of routes) {
      expect(await (await ask(route)).text()).not.toMatch(/Тихого|Ломоносова|Космонавтів/)
    }
  })
})

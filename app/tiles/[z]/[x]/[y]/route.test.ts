import { existsSync, mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { onePixelArchive, PIXEL } from '@/tests/support/raster-tiles'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const asked: { url: string; agent: string }[] = []
const image: Answer = (_request, response) => {
  response.writeHead(200, { 'content-type': 'image/png' }).end(PIXEL)
}
let answer: Answer = image
let origin = ''
const server = createServer((request, response) => {
  asked.push({ url: request.url ?? '', agent: String(request.headers['user-agent']) })
  answer(request, response)
})

/** The tile of the town's centre at zoom 12. */
const home = ['12', '2476', '1412'] as const
let caller = 0

/** The modules read the environment once: every test loads them afresh. */
async function portal(tiles?: string, data = mkdtempSync(join(tmpdir(), 'portal-tiles-'))) {
  vi.resetModules()
  vi.stubEnv('MAP_TILES', tiles ?? '')
  vi.stubEnv('DATA_DIR', data)
  vi.stubEnv('PUBLIC_URL', 'https://portal.example')
  const { GET } = await import('./route')
  const service = await import('@/features/map/service')
  const get = (z: string, x: string, y: string, who = `caller-${caller}`) =>
    GET(new Request('http://portal.test/', { headers: { 'x-portal-caller': who } }), {
      params: Promise.resolve({ z, x, y }),
    })
  return { get, service, data }
}

const template = () => `${origin}/{z}/{x}/{y}.png?key=secret`

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
})
beforeEach(() => {
  caller += 1
  asked.length = 0
  answer = image
  Object.assign(globalThis, { portalRateLimits: undefined })
})
afterEach(() => {
  vi.unstubAllEnvs()
})

describe('without a basemap', () => {
  it.each([
    ['nothing set', undefined],
    ['a template that is not encrypted', 'http://tiles.example.org/{z}/{x}/{y}.png'],
    ['an archive that is not there', '/nowhere/map.pmtiles'],
  ])('%s: no tiles', async (_name, tiles) => {
    const { get, service } = await portal(tiles)
    expect((await get(...home)).status).toBe(404)
    expect(service.tileSource()).toBe('none')
    expect(await service.tileAttribution()).toBeNull()
  })
})

describe('with a tile server', () => {
  it('fetches a tile once, names the portal, and keeps the image', async () => {
    const { get, service, data } = await portal(template())
    expect(service.tileSource()).toBe('raster')
    expect(await service.tileAttribution()).toEqual({
      text: '© OpenStreetMap',
      url: 'https://www.openstreetmap.org/copyright',
    })
    const first = await Promise.all([get(...home), get(...home), get(...home)])
    const again = await get(...home)
    for (const response of [...first, again]) {
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('image/png')
      expect(response.headers.get('cache-control')).toBe('public, max-age=604800')
      expect(Buffer.from(await response.arrayBuffer())).toEqual(PIXEL)
    }
    expect(asked).toHaveLength(1)
    expect(asked[0]?.url).toBe('/12/2476/1412.png?key=secret')
    expect(asked[0]?.agent).toContain('+https://portal.example')
    const files = readdirSync(join(data, 'tiles'), { recursive: true, encoding: 'utf8' })
    expect(files.some((name) => name.endsWith('12/2476/1412'))).toBe(true)
    expect(files.some((name) => name.endsWith('.part'))).toBe(false)
    expect(files.join()).not.toContain('secret')
  })

  it.each([
    ['Paris', '12', '2074', '1409'],
    ['Kyiv, close', '12', '2395', '1381'],
    ['too close', '17', '79231', '45190'],
    ['no number', '12', '..%2f', '1'],
    ['another host', '12', '2476', '1412@evil.example'],
  ])('does not ask for %s', async (_name, z, x, y) => {
    const { get } = await portal(template())
    expect((await get(z, x, y)).status).toBe(404)
    expect(asked).toHaveLength(0)
  })

  it.each<[string, Answer]>([
    ['an error', (_request, response) => response.writeHead(500).end()],
    ['a page', (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>')],
    [
      'a drawing with scripts',
      (_request, response) => response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg/>'),
    ],
    [
      'a page called an image',
      (_request, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('<script>'),
    ],
    [
      'a redirect',
      (_request, response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
    ],
    [
      'more than a megabyte, announced',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'image/png', 'content-length': 2_000_000 })
        response.end(Buffer.concat([PIXEL, Buffer.alloc(2_000_000 - PIXEL.length)]))
      },
    ],
    [
      'more than a megabyte, unannounced',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'image/png' })
        response.end(Buffer.concat([PIXEL, Buffer.alloc(2_000_000)]))
      },
    ],
    ['a broken connection', (request) => request.socket.destroy()],
  ])('passes nothing on when the server answers with %s', async (_name, bad) => {
    const { get, data } = await portal(template())
    answer = bad
    const response = await get(...home)
    expect(response.status).toBe(503)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.text()).toBe('')
    expect(existsSync(join(data, 'tiles'))).toBe(false)
  })

  it('asks again after 30 days and gives the old tile while the server is away', async () => {
    const { get, data } = await portal(template())
    await get(...home)
    const folder = join(data, 'tiles')
    const name =
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith('/1412')) ?? ''
    const longAgo = new Date(Date.now() - 31 * 86_400_000)
    utimesSync(join(folder, name), longAgo, longAgo)
    answer = (_request, response) => response.writeHead(500).end()
    expect((await get(...home)).status).toBe(200)
    expect(asked).toHaveLength(2)
    answer = image
    expect((await get(...home)).status).toBe(200)
    expect((await get(...home)).status).toBe(200)
    expect(asked).toHaveLength(3)
  })

  it('does not give a kept file that is no image any more', async () => {
    const { get, data } = await portal(template())
    await get(...home)
    const folder = join(data, 'tiles')
    const name =
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith('/1412')) ?? ''
    writeFileSync(join(folder, name), '<script>')
    expect(Buffer.from(await (await get(...home)).arrayBuffer())).toEqual(PIXEL)
    expect(readFileSync(join(folder, name))).toEqual(PIXEL)
  })

  it('limits what one caller may ask for, and what it asks of the server', async () => {
    const { get } = await portal(template())
    const answers = await Promise.all(Array.from({ length: 620 }, () => get(...home, 'greedy')))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(20)
    expect(refused[0]?.headers.get('retry-after')).toBe('60')
    expect((await get(...home, 'another')).status).toBe(200)

    asked.length = 0
    const many = Array.from({ length: 320 }, (_, index) =>
      get('16', String(39600 + (index % 20)), String(22580 + Math.floor(index / 20)), 'mover'),
    )
    const statuses = (await Promise.all(many)).map(({ status }) => status)
    expect(asked.length).toBeLessThanOrEqual(300)
    expect(statuses).toContain(503)
  })
})

describe('with an archive', () => {
  const tile = { z: 12, x: 2476, y: 1412 }

  it('gives its tiles and says whose they are', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portal-archive-'))
    const file = join(folder, 'map.pmtiles')
    writeFileSync(file, onePixelArchive(tile))
    const { get, service, data } = await portal(file)
    const response = await get(...home)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PIXEL)
    expect((await get('12', '2477', '1412')).status).toBe(404)
    expect(service.tileSource()).toBe('raster')
    expect((await service.tileAttribution())?.text).toBe('© OpenStreetMap')
    expect(existsSync(join(data, 'tiles'))).toBe(false)
  })

  it('does not take a vector archive or something else for a basemap', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portal-archive-'))
    writeFileSync(join(folder, 'vector.pmtiles'), onePixelArchive(tile, { tileType: 1 }))
    writeFileSync(join(folder, 'other.pmtiles'), 'not an archive')
    for (const name of ['vector.pmtiles', 'other.pmtiles']) {
      const { get, service } = await portal(join(folder, name))
      expect(service.tileSource()).toBe('none')
      expect((await get(...home)).status).toBe(404)
    }
  })
})

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PIXEL } from '../support/raster-tiles'
import { mapOf } from './support/map'
import { test as base, expect } from './support/test'

type Asked = { path: string; agent: string }

/** A tile server on this machine, and a portal whose map stands on its tiles. */
const test = base.extend<object, { tileServer: { asked: Asked[]; template: string } }>({
  tileServer: [
    async ({ browserName: _ }, use) => {
      const asked: Asked[] = []
      const server = createServer(({ url = '', headers }, response) => {
        asked.push({ path: url, agent: String(headers['user-agent']) })
        response.writeHead(200, { 'content-type': 'image/png' }).end(PIXEL)
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const { port } = server.address() as AddressInfo
      await use({ asked, template: `http://127.0.0.1:${port}/{z}/{x}/{y}.png` })
      server.closeAllConnections()
      server.close()
    },
    { scope: 'worker' },
  ],
  portalSettings: [({ tileServer }, use) => use({ MAP_TILES: tileServer.template }), { scope: 'worker' }],
})

test('the map takes its tiles from the portal alone, and names whose they are', async ({
  page,
  tileServer,
}) => {
  const tiles: URL[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'image') tiles.push(new URL(request.url()))
  })
  await page.goto('/places')
  const { button, panel, markers, clusters, settlements } = mapOf(page)
  expect(tileServer.asked).toEqual([])
  await button.click()
  await expect(markers.or(clusters).first()).toBeVisible()
  await expect(panel.locator('img.leaflet-tile-loaded').first()).toBeAttached()
  const named = panel.getByRole('link', { name: '© OpenStreetMap' })
  await expect(named).toHaveAttribute('href', 'https://www.openstreetmap.org/copyright')
  await expect(settlements).toHaveCount(0)

  const portal = new URL(page.url()).host
  expect(tiles.map(({ host }) => host)).toEqual(tiles.map(() => portal))
  const fromMap = tiles.filter(({ pathname }) => pathname.startsWith('/tiles/'))
  expect(fromMap.length).toBeGreaterThan(0)
  for (const { pathname } of fromMap) expect(pathname).toMatch(/^\/tiles\/\d+\/\d+\/\d+$/)
  expect(tileServer.asked.length).toBeGreaterThan(0)
  for (const { path, agent } of tileServer.asked) {
    expect(fromMap.map(({ pathname }) => pathname)).toContain(`/tiles${path.replace('.png', '')}`)
    expect(agent).toContain('digital-literacy-portal')
  }
})

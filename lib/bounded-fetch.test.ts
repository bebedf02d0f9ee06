import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { boundedFetch } from './bounded-fetch'

const limits = { types: ['image/png'], maxBytes: 100, timeoutMs: 150, userAgent: 'test' }
const server = createServer((request, response) => {
  if (request.url === '/never') return
  response.writeHead(200, { 'content-type': 'image/png; charset=binary' })
  response.write('first')
  // The rest never comes: the time limit holds for the body too.
  if (request.url !== '/half') response.end(' second')
})
let origin = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

it('gives the bytes and the type without its parameters', async () => {
  const answer = await boundedFetch(`${origin}/whole`, { ...limits, timeoutMs: 20_000 })
  expect(answer?.type).toBe('image/png')
  expect(Buffer.from(answer?.bytes ?? []).toString()).toBe('first second')
})

it.each(['/never', '/half'])('gives up in time: %s', async (path) => {
  const startedAt = performance.now()
  expect(await boundedFetch(`${origin}${path}`, limits)).toBeNull()
  expect(performance.now() - startedAt).toBeLessThan(10_000)
})

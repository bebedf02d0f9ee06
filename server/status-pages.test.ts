import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readStatusPages, statusPage } from './status-pages'

let broken = false
const server = createServer((incoming, response) => {
  response.statusCode = broken ? 500 : 200
  response.end(`page of ${incoming.url}`)
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

describe('the page for a status', () => {
  it.each([
    [404, '/nowhere', 'page of /status/404'],
    [404, '/', 'page of /status/404'],
    [404, '/uk/nowhere', 'page of /status/404'],
    [404, '/en/nowhere', 'page of /en/status/404'],
    [404, '/en', 'page of /en/status/404'],
    [404, '/english', 'page of /status/404'],
    [404, '//en/nowhere', 'page of /en/status/404'],
    [500, '/guides', 'page of /status/500'],
    [502, '/en/guides', 'page of /en/status/500'],
    [503, '/guides', 'page of /status/500'],
    [200, '/guides', undefined],
    [304, '/guides', undefined],
    [303, '/en/r', undefined],
    [400, '/guides', undefined],
    [410, '/places/gone', undefined],
    [413, '/hotline', undefined],
  ])('%d at %s', async (status, path, page) => {
    expect(statusPage(await readStatusPages(origin), status, path)).toBe(page)
  })

  it('is left to the framework before the pages are read', () => {
    expect(statusPage(new Map(), 404, '/nowhere')).toBeUndefined()
  })

  it('stops the start when it cannot be read', async () => {
    broken = true
    await expect(readStatusPages(origin)).rejects.toThrow('The page for 404 could not be read (500).')
  })
})

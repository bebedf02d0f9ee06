import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPrivateAddress, linkProbe } from './service'

let server: Server
let origin = ''
const asked: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    const { url = '', method } = request
    asked.push(`${method} ${url}`)
    const status = Number(/\/(\d{3})$/.exec(url)?.[1] ?? 200)
    if (url === '/silent') return
    if (url === '/no-head' && method === 'HEAD') response.writeHead(405).end()
    else if (url === '/circle') response.writeHead(302, { location: '/circle' }).end()
    else if (url === '/moved') response.writeHead(301, { location: '/200' }).end()
    else if (url === '/away') response.writeHead(302, { location: 'ftp://elsewhere.example/' }).end()
    else if (url === '/inside') response.writeHead(302, { location: 'http://10.0.0.1/' }).end()
    else response.writeHead(status).end('x'.repeat(1000))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('asking for an address', () => {
  const probe = linkProbe({ userAgent: 'tests', anywhere: true })

  it.each([
    ['/200', 'ok', 200],
    ['/moved', 'ok', 200],
    ['/no-head', 'ok', 200],
    ['/404', 'gone', 404],
    ['/410', 'gone', 410],
    ['/403', 'failed', 403],
    ['/500', 'failed', 500],
    ['/circle', 'failed', 310],
    ['/away', 'failed', 302],
  ])('%s is %s', async (path, result, status) => {
    expect(await probe(`${origin}${path}`)).toEqual({ result, status, noNetwork: false })
  })

  it('asks by HEAD, and by GET only where that says no', async () => {
    asked.length = 0
    await probe(`${origin}/200`)
    await probe(`${origin}/404`)
    expect(asked).toEqual(['HEAD /200', 'HEAD /404', 'GET /404'])
  })

  it('knows nobody from no network', async () => {
    expect(await probe('http://127.0.0.1:9/')).toEqual({
      result: 'unreachable',
      status: null,
      noNetwork: false,
    })
    expect(await probe('http://no-such-name.invalid/')).toMatchObject({
      result: 'unreachable',
      noNetwork: true,
    })
  })
})

describe('where the portal never asks', () => {
  const probe = linkProbe({ userAgent: 'tests' })

  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://localhost/',
    'http://169.254.169.254/',
    'https://example.com:8443/',
  ])('%s', async (url) => {
    expect(await probe(url)).toMatchObject({ result: 'unreachable', status: null })
  })

  it('is not reached from here', async () => {
    asked.length = 0
    await probe(`${origin}/200`)
    expect(asked).toEqual([])
  })

  it.each([
    ['10.1.2.3', true],
    ['172.16.0.1', true],
    ['172.32.0.1', false],
    ['192.168.1.1', true],
    ['100.64.0.1', true],
    ['8.8.8.8', false],
    ['91.198.174.192', false],
    ['::1', true],
    ['::ffff:10.0.0.1', true],
    ['::ffff:8.8.8.8', false],
    ['fd00::1', true],
    ['fe80::1', true],
    ['2a02:598::1', false],
    ['not an address', true],
  ])('%s is private: %s', (address, isPrivate) => {
    expect(isPrivateAddress(address)).toBe(isPrivate)
  })
})

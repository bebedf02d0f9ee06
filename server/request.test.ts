import { createServer, type IncomingMessage, request } from 'node:http'
import { type AddressInfo, connect, Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callerKey, clientAddress, isStaffPath, limitBody, loggedPath, readCookie } from './request'

describe('staff paths', () => {
  it.each(['/desk', '/desk/', '/admin', '/admin/users/1', '/en/desk', '/uk/admin', '/en/admin/'])(
    '%s',
    (path) => {
      expect(isStaffPath(path)).toBe(true)
    },
  )

  it.each([
    '/',
    '/desktop',
    '/administration',
    '/guides/desk',
    '/guides/admin',
    '/fr/desk',
    '/en',
    '/en/guides/admin',
    '/api/admin',
    '/Desk',
    'desk',
    '/r/admin',
  ])('not %s', (path) => {
    expect(isStaffPath(path)).toBe(false)
  })
})

/** A request as the server sees it: from an address, with what proxies or forgers wrote. */
function from(address: string | undefined, forwarded?: string): IncomingMessage {
  const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: address })
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  return { socket, headers } as IncomingMessage
}

describe('the address that asks', () => {
  it.each([
    ['no proxy', 0, undefined, '10.0.0.9'],
    ['no proxy, forged', 0, '1.1.1.1', '10.0.0.9'],
    ['one proxy', 1, '203.0.113.5', '203.0.113.5'],
    ['one proxy, forged before it', 1, '1.1.1.1, 2.2.2.2,203.0.113.5', '203.0.113.5'],
    ['one proxy that says nothing', 1, undefined, '10.0.0.9'],
    ['one proxy that says an empty text', 1, ' ', '10.0.0.9'],
    ['one proxy, a list with a hole', 1, '1.1.1.1,', '10.0.0.9'],
    ['two proxies', 2, '203.0.113.5, 10.0.0.1', '203.0.113.5'],
    ['two proxies, forged before them', 2, '1.1.1.1, 203.0.113.5, 10.0.0.1', '203.0.113.5'],
    ['two proxies, one passed by', 2, '203.0.113.5', '10.0.0.9'],
    ['IPv6', 1, '2001:db8::1', '2001:db8::1'],
  ])('%s', (_name, proxies, forwarded, address) => {
    expect(clientAddress(from('10.0.0.9', forwarded), proxies)).toBe(address)
  })

  it('is called unknown after the socket closed', () => {
    expect(clientAddress(from(undefined), 0)).toBe('unknown')
  })

  it('is kept as a key that tells nothing and changes with the secret', () => {
    const secret = Buffer.alloc(32, 1)
    const key = callerKey('203.0.113.5', secret)
    expect(key).toMatch(/^[\w-]{16}$/)
    expect(callerKey('203.0.113.5', secret)).toBe(key)
    expect(callerKey('203.0.113.6', secret)).not.toBe(key)
    expect(callerKey('203.0.113.5', Buffer.alloc(32, 2))).not.toBe(key)
  })

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::9', true],
    ['2001:db8::1', '2001:0DB8:0:0:ffff::', true],
    ['fe80::1%eth0', 'fe80::2', true],
    ['::1', '::2', true],
    ['::ffff:203.0.113.5', '203.0.113.5', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['::ffff:203.0.113.5', '::ffff:203.0.113.6', false],
  ])('takes %s and %s for the same subscriber: %s', (one, other, same) => {
    const secret = Buffer.alloc(32, 1)
    expect(callerKey(one, secret) === callerKey(other, secret)).toBe(same)
  })
})

describe('a path in the log', () => {
  it.each([
    ['/', '/'],
    ['/guides/diia-app', '/guides/diia-app'],
    ['/g/214-3', '/g/214-3'],
    ['/r', '/r'],
    ['/r/', '/r/'],
    ['/en/r', '/en/r'],
    ['/r/ACE-HKM-239', '/r/…'],
    ['/en/r/ACE-HKM-239', '/en/r/…'],
    ['/uk/r/acehkm239', '/uk/r/…'],
    ['/r/ACE-HKM-239/print', '/r/…'],
    ['/r/ACE-HKM-239/', '/r/…'],
    ['/r//ACE-HKM-239', '/r/…'],
    ['//r/ACE-HKM-239', '//r/…'],
    ['/R/ACE-HKM-239', '/R/…'],
    ['/r/%D0%90%D0%A1%D0%95-HKM-239', '/r/…'],
    ['/%72/ACE-HKM-239', '/r/…'],
    ['/r%2FACE-HKM-239', '/r/…'],
    ['/en%2fr%2fACE-HKM-239', '/en/r/…'],
    ['/r\\ACE-HKM-239', '/r/…'],
    ['/r/ACE%0AHKM-239', '/r/…'],
    ['/places/r', '/places/r'],
    ['/for/you', '/for/you'],
    ['/%D0%BF%D0%BE%D1%88%D1%83%D0%BA', '/пошук'],
    ['/%zz/ACE-HKM-239', '(not readable)'],
    ['/%ff', '(not readable)'],
  ])('%s → %s', (path, logged) => {
    expect(loggedPath(path)).toBe(logged)
  })
})

describe('a cookie', () => {
  const read = (cookie: string | undefined, name = 'display') =>
    readCookie({ headers: { cookie } } as IncomingMessage, name)

  it.each([
    ['display=theme.dark', 'theme.dark'],
    ['a=1; display=theme.dark; b=2', 'theme.dark'],
    ['a=1;display=x', 'x'],
    ['display=', ''],
    ['display', undefined],
    ['mydisplay=x', undefined],
    ['DISPLAY=x', undefined],
    ['', undefined],
    [undefined, undefined],
    ['display=first; display=second', 'first'],
  ])('in %j is %j', (cookie, value) => {
    expect(read(cookie)).toBe(value)
  })
})

describe('the limit of a body', () => {
  const LIMIT = 1000
  let seen: { bytes: number; whole: boolean } | undefined
  let ended: () => void = () => {}
  const server = createServer(async (incoming, response) => {
    if (!limitBody(incoming, response, LIMIT)) return
    seen = { bytes: 0, whole: false }
    try {
      for await (const chunk of incoming) seen.bytes += chunk.length
      seen.whole = true
      response.end('read')
    } catch {
      // The reader sees that the body broke off.
    }
    ended()
  })

  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())))
  const port = () => (server.address() as AddressInfo).port

  function post(bytes: number, announced: boolean): Promise<number | 'broken'> {
    seen = undefined
    const handled = new Promise<void>((resolve) => {
      ended = resolve
    })
    return new Promise((resolve) => {
      const headers = announced ? { 'content-length': bytes } : { 'transfer-encoding': 'chunked' }
      const outgoing = request({ port: port(), method: 'POST', agent: false, headers }, (response) => {
        response.resume()
        response.once('end', () => resolve(response.statusCode ?? 0))
      })
      outgoing.once('error', () => void handled.then(() => resolve('broken')))
      if (announced) outgoing.end(Buffer.alloc(bytes))
      else {
        for (let sent = 0; sent < bytes; sent += 100)
          outgoing.write(Buffer.alloc(Math.min(100, bytes - sent)))
        outgoing.end()
      }
    })
  }

  it.each([
    [0, true],
    [LIMIT, true],
    [LIMIT, false],
  ])('lets %d bytes pass, announced: %s, and loses none of them', async (bytes, announced) => {
    expect(await post(bytes, announced)).toBe(200)
    expect(seen).toEqual({ bytes, whole: true })
  })

  it('refuses an announced body before it is read', async () => {
    expect(await post(LIMIT + 1, true)).toBe(413)
    expect(seen).toBeUndefined()
  })

  it('breaks off a body that grows over the limit without having said so', async () => {
    expect(await post(LIMIT + 100, false)).toBe('broken')
    expect(seen?.whole).toBe(false)
    expect(seen?.bytes).toBeLessThanOrEqual(LIMIT + 100)
  })

  it('answers a body that was announced but never comes', async () => {
    const socket = connect(port(), '127.0.0.1')
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n')
    const answer = await new Promise<string>((resolve) =>
      socket.once('data', (data) => resolve(String(data))),
    )
    expect(answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*connection: close/i)
    socket.destroy()
  })
})

import { randomBytes } from 'node:crypto'
import { withDatabase } from './support/database'
import { encodedForm } from './support/form-fields'
import { askQuestion, fillQuestion } from './support/hotline'
import type { Portal } from './support/portal'
import { readerOf } from './support/readers'
import { expect, test } from './support/test'
import { ask, ownAddress } from './support/wire'

const uk = readerOf('uk')
const TOO_MANY = uk.t('hotline.tooMany.title')
const UNKNOWN = uk.t('hotline.unknown.title')

/** One of every kind of answer: pages of each kind, a page that is not there, interfaces, files. */
const answers = [
  ...['/', '/guides/diia-app', '/en/hotline', '/places/demo-cnap-1', '/r/unknown', '/nothing/here'],
  ...['/api/health', '/api/search', '/api/open-data/places.csv', '/sitemap.xml', '/icons/crystal.svg'],
]

function directives(policy: unknown): Record<string, string[]> {
  const parts = String(policy)
    .split(';')
    .map((part) => part.trim().split(/\s+/))
  return Object.fromEntries(parts.map(([name = '', ...sources]) => [name, sources]))
}

test.describe('headers', () => {
  for (const path of answers) {
    test(`of ${path} let nothing in`, async ({ portal }) => {
      const { headers } = await ask(portal.url, path)
      const policy = directives(headers['content-security-policy'])
      expect(policy).toMatchObject({
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'connect-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
      })
      expect(policy).not.toHaveProperty('script-src-elem')
      expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
      })
      expect(headers).not.toHaveProperty('x-powered-by')
    })
  }

  test('of staff pages carry a nonce that is new every time', async ({ portal }) => {
    const nonces = await Promise.all(
      ['/desk', '/en/admin/people', '/desk'].map(async (path) => {
        const policy = String((await ask(portal.url, path)).headers['content-security-policy'])
        expect(policy).not.toContain('unsafe')
        return policy.match(/script-src 'self' 'nonce-([A-Za-z0-9+/=]{22,})'/)?.[1] ?? ''
      }),
    )
    expect(new Set(nonces).size).toBe(3)
    expect(nonces).not.toContain('')
  })

  for (const path of ['/', '/r/unknown', '/desk', '/nothing']) {
    test(`a policy that comes with the request for ${path} is not taken over`, async ({ portal }) => {
      const sent = "script-src 'nonce-c2VudC1hbG9uZw==' 'unsafe-inline'"
      const headers = { 'content-security-policy': sent, 'content-security-policy-report-only': sent }
      const answer = await ask(portal.url, path, { headers })
      expect(answer.headers['content-security-policy']).not.toMatch(/c2VudC1hbG9uZw|unsafe/)
      expect(answer.text).not.toContain('c2VudC1hbG9uZw')
    })
  }
})

test.describe('what is too much', () => {
  const tooLarge = Buffer.alloc(129 * 1024, 'a')

  for (const path of ['/hotline', '/api/display', '/r', '/nothing']) {
    test(`a body over the limit to ${path} is refused`, async ({ portal }) => {
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': tooLarge.length,
      }
      expect((await ask(portal.url, path, { method: 'POST', headers, body: tooLarge })).status).toBe(413)
    })
  }

  test('a body that hides its length is not read to the end', async ({ portal }) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'transfer-encoding': 'chunked' }
    const body = Buffer.alloc(4 * 1024 * 1024, 'a')
    const sent = ask(portal.url, '/api/display', { method: 'POST', headers, body })
    expect(
      await sent.then(
        ({ status }) => status,
        () => 'hung up',
      ),
    ).not.toBe(303)
    expect((await ask(portal.url, '/api/health')).status).toBe(200)
  })

  test('codes cannot be tried one after another, whoever one says one is', async ({ portal, page }) => {
    const code = await askQuestion(page, uk, { question: 'Скільки разів можна пробувати?' })
    const from = ownAddress()
    const open = (path: string, address: string) =>
      ask(portal.url, path, {
        headers: { 'x-forwarded-for': address, 'x-portal-caller': randomBytes(12).toString('base64url') },
      })
    const tries = await Promise.all(Array.from({ length: 60 }, () => open('/r/ACE-HKM-239', from)))
    expect(tries.filter(({ text }) => text.includes(UNKNOWN))).toHaveLength(60)
    for (const path of [`/r/${code}`, '/r/ACE-HKM-239']) {
      const limited = await open(path, from)
      expect(limited.text).toContain(TOO_MANY)
      expect(limited.text).not.toContain('Скільки разів')
    }
    expect((await open(`/r/${code}`, ownAddress())).text).toContain('Скільки разів')
  })
})

test.describe('codes', () => {
  test('a known, an unknown and an impossible one are answered alike', async ({ portal, page }) => {
    const code = await askQuestion(page, uk, { question: 'Чи видно, що код справжній?' })
    const paths = [`/r/${code}`, '/r/ACE-HKM-239', '/r/unknown']
    const [known, ...others] = await Promise.all(paths.map((path) => ask(portal.url, path)))
    expect(known?.text).toContain('Чи видно')
    for (const other of others) {
      expect(other.text).toContain(UNKNOWN)
      expect(other.status).toBe(known?.status)
      expect(Object.keys(other.headers).sort()).toEqual(Object.keys(known?.headers ?? {}).sort())
      expect(other.headers['cache-control']).toBe(known?.headers['cache-control'])
    }
    expect(known?.headers['cache-control']).toContain('no-store')
  })
})

const hostile = [
  ...[
    '//elsewhere.test',
    '///elsewhere.test',
    '/\\elsewhere.test',
    '\\\\elsewhere.test',
    '/\t/elsewhere.test',
  ],
  ...[
    '/\n/elsewhere.test',
    '/ /elsewhere.test',
    ' //elsewhere.test',
    'https://elsewhere.test',
    'https:elsewhere.test',
  ],
  ...['javascript:alert(1)', 'elsewhere.test', '@elsewhere.test', '.elsewhere.test', '/..//elsewhere.test'],
  ...['/.//elsewhere.test', '/%2F%2Felsewhere.test', '/\u2028/elsewhere.test', '/\r\nset-cookie: a=b', ''],
]

test.describe('after the look was changed', () => {
  for (const back of hostile) {
    test(`${JSON.stringify(back)} leads to no other host`, async ({ portal }) => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' }
      const body = String(new URLSearchParams({ set: 'theme.dark', back }))
      const answer = await ask(portal.url, '/api/display', { method: 'POST', headers, body })
      expect(answer.status).toBe(303)
      const to = new URL(answer.headers.location ?? '', portal.url)
      expect(to.origin).toBe(portal.url)
      expect(answer.headers['set-cookie']?.join()).toMatch(/^display=/)
    })
  }
})

function countQuestions(portal: Portal, question: string): Promise<number> {
  return withDatabase(portal, async (client) => {
    const sql = 'SELECT count(*) AS many FROM HotlineRequest WHERE question = ?'
    return Number((await client.execute({ sql, args: [question] })).rows[0]?.many)
  })
}

test.describe('a form sent from another site', () => {
  for (const origin of ['https://elsewhere.test', 'null']) {
    test(`(${origin}) is refused, the same from our own is taken`, async ({ portal, page }) => {
      const question = `Чуже запитання ${randomBytes(6).toString('hex')}`
      await fillQuestion(page, uk, question)
      const { type, body } = await encodedForm(page, '#hotline-form')
      const send = (from: string) =>
        ask(portal.url, '/hotline', { method: 'POST', headers: { 'content-type': type, origin: from }, body })
      expect((await send(origin)).status).toBeGreaterThanOrEqual(400)
      expect(await countQuestions(portal, question)).toBe(0)
      expect((await send(portal.url)).status).toBe(303)
      expect(await countQuestions(portal, question)).toBe(1)
    })
  }
})

test.describe('files outside', () => {
  const up = [
    '../../',
    '%2e%2e/%2e%2e/',
    '..%2f..%2f',
    '%2e%2e%2f%2e%2e%2f',
    '%252e%252e%252f%252e%252e%252f',
  ]
  const more = ['..%5c..%5c', '....//....//', '..;/..;/', '%00/../../']
  const roots = [
    '/content/images/',
    '/content/images/a/',
    '/tiles/',
    '/tiles/1/',
    '/assets/',
    '/icons/',
    '/_next/static/',
  ]
  for (const root of roots) {
    test(`cannot be reached from ${root}`, async ({ portal }) => {
      const ways = [...up, ...more].flatMap((way) => [
        ...['package.json', 'package.json.png', 'config/community.ts'].map((file) => root + way + file),
        `${root}${way}${way}${way}${way}etc/passwd`,
      ])
      const absolute = [
        '%2fetc%2fpasswd',
        '/etc/passwd',
        `${encodeURIComponent(portal.dataDir)}%2fsecrets%2fauth`,
      ]
      for (const path of [...ways, ...absolute.map((file) => root + file)]) {
        const { status, text, headers } = await ask(portal.url, path)
        expect([...[400, 404], ...[307, 308]], path).toContain(status)
        if (headers.location) expect(new URL(headers.location, portal.url).origin, path).toBe(portal.url)
        expect(text, path).not.toMatch(/"digital-literacy-portal"|root:|export const community/)
      }
    })
  }
})

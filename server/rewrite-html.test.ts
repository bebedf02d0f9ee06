import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import compression from 'compression'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { acceptedEncoding, HtmlAnswers } from './html-answers'
import { rewriteHtml } from './rewrite-html'

type Answer = {
  status: number
  headers: IncomingMessage['headers']
  body: Buffer
  reason: string
}
type Handler = (response: ServerResponse, incoming: IncomingMessage) => void

const HTML = { 'Content-Type': 'text/html; charset=utf-8' }
const long = 'Костянтинівка '.repeat(500)
const make = (html: string) => html.replaceAll('старе', 'нове')

let handler: Handler = () => {}
let compressed = false
let thrown: unknown
const answers = new HtmlAnswers()
const compress = compression()
const server = createServer((incoming, response) => {
  const answer = () => {
    const encoding = acceptedEncoding(incoming.headers['accept-encoding'])
    rewriteHtml(response, (page) => answers.answer(page, '', encoding, make))
    try {
      handler(response, incoming)
    } catch (error) {
      thrown = error
      response.destroy()
    }
  }
  if (compressed) compress(incoming as never, response as never, answer)
  else answer()
})

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())))

function ask(given: Handler, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  handler = given
  thrown = undefined
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const outgoing = request({ port, method, agent: false, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.once('end', () => {
        if (thrown) reject(thrown)
        resolve({
          status: response.statusCode ?? 0,
          reason: response.statusMessage ?? '',
          headers: response.headers,
          body: Buffer.concat(chunks),
        })
      })
    })
    outgoing.once('error', (error) => reject(thrown ?? error))
    outgoing.end()
  })
}

const text = (answer: Answer) => answer.body.toString('utf8')

describe.each([false, true])('an HTML answer (compression in front: %s)', (behind) => {
  beforeEach(() => {
    compressed = behind
  })

  it.each<[string, Handler]>([
    ['one end', (r) => r.writeHead(200, HTML).end('<p>старе</p>')],
    ['headers set before', (r) => r.setHeader('content-type', 'text/html').end('<p>старе</p>')],
    [
      'several writes that cut words and letters',
      (r) => {
        r.writeHead(200, HTML)
        const bytes = Buffer.from('<p>старе</p>')
        for (const byte of bytes.subarray(0, 6)) r.write(Uint8Array.of(byte))
        r.end(bytes.subarray(6))
      },
    ],
    [
      'bytes that are used again after they were written',
      (r) => {
        r.writeHead(200, HTML)
        const bytes = Buffer.from('<p>старе</p>')
        r.write(bytes)
        bytes.fill(0)
        r.end()
      },
    ],
    [
      'other encodings',
      (r) => {
        r.writeHead(200, HTML)
        r.write(Buffer.from('<p>').toString('base64'), 'base64')
        r.end(Buffer.from('старе</p>').toString('hex'), 'hex')
      },
    ],
    ['writeHead with a reason', (r) => r.writeHead(200, 'Fine', HTML).end('<p>старе</p>')],
    [
      'writeHead with a list of headers',
      (r) => r.writeHead(200, ['Content-Type', 'text/html', 'X-A', '1']).end('<p>старе</p>'),
    ],
    [
      'headers flushed before the text',
      (r) => {
        r.writeHead(200, HTML)
        r.flushHeaders()
        r.end('<p>старе</p>')
      },
    ],
  ])('is rewritten whole: %s', async (_name, given) => {
    const answer = await ask(given)
    expect(text(answer)).toBe('<p>нове</p>')
    expect(answer.status).toBe(200)
    expect(answer.headers['content-length']).toBe(String(Buffer.byteLength('<p>нове</p>')))
    expect(answer.headers['transfer-encoding']).toBeUndefined()
  })

  it('keeps status, reason and headers, and drops what belonged to the old text', async () => {
    const answer = await ask((r) => {
      r.setHeader('ETag', '"old"')
      r.setHeader('Vary', 'Cookie')
      r.writeHead(404, 'Gone', { ...HTML, 'Content-Length': 5, 'Set-Cookie': ['a=1', 'b=2'] }).end('старе')
    })
    expect(answer).toMatchObject({ status: 404, reason: 'Gone' })
    expect(answer.headers).toMatchObject({
      'set-cookie': ['a=1', 'b=2'],
      vary: expect.stringContaining('Cookie'),
    })
    expect(answer.headers.etag).not.toBe('"old"')
    expect(text(answer)).toBe('нове')
  })

  it('keeps headers that come twice in a list', async () => {
    const answer = await ask((r) =>
      r.writeHead(200, ['Content-Type', 'text/html', 'Set-Cookie', 'a=1', 'Set-Cookie', 'b=2']).end('x'),
    )
    expect(answer.headers['set-cookie']).toEqual(['a=1', 'b=2'])
  })

  it('calls back for every write and for the end, once each', async () => {
    const called: string[] = []
    await ask((r) => {
      r.writeHead(200, HTML)
      r.write('a', () => called.push('write'))
      r.write('b', 'utf8', () => called.push('write with encoding'))
      r.end(long, 'utf8', () => called.push('end'))
    })
    await new Promise((resolve) => setImmediate(resolve))
    expect(called.sort()).toEqual(['end', 'write', 'write with encoding'])
  })

  it.each<[string, Handler]>([
    ['only a callback', (r) => r.writeHead(200, HTML).end(() => {})],
    ['a text and a callback', (r) => r.writeHead(200, HTML).end('', () => {})],
    ['nothing', (r) => r.writeHead(200, HTML).end()],
    ['null', (r) => r.writeHead(200, HTML).end(null)],
  ])('may end with %s', async (_name, given) => {
    const answer = await ask(given)
    expect(answer).toMatchObject({ status: 200 })
    expect(answer.body).toHaveLength(0)
  })

  it('may be ended twice', async () => {
    const answer = await ask((r) => {
      r.writeHead(200, HTML).end('<p>старе</p>')
      r.end()
    })
    expect(text(answer)).toBe('<p>нове</p>')
  })

  it.each<[string, Handler]>([
    ['nothing', (r) => r.writeHead(200, { ...HTML, 'Content-Length': 400 }).end()],
    ['the text', (r) => r.writeHead(200, HTML).end('<p>старе</p>')],
  ])('to HEAD has no body and does not claim that the page is empty: ended with %s', async (_name, given) => {
    const answer = await ask(given, 'HEAD')
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': HTML['Content-Type'] } })
    expect(answer.body).toHaveLength(0)
    expect(answer.headers['content-length']).not.toBe('0')
    expect(answer.headers['content-length']).not.toBe('400')
  })

  it('that has not changed has no body and no length', async () => {
    const answer = await ask((r) => r.writeHead(304, HTML).end())
    expect(answer.status).toBe(304)
    expect(answer.headers['content-length']).toBeUndefined()
    expect(answer.body).toHaveLength(0)
  })

  it('is not sent again to a reader who has it', async () => {
    const given: Handler = (r) => r.writeHead(200, { ...HTML, 'Content-Length': 400 }).end(long)
    const { etag = '' } = (await ask(given)).headers
    const again = await ask(given, 'GET', { 'if-none-match': etag })
    expect(again).toMatchObject({ status: 304, headers: { etag } })
    expect(again.headers['content-length']).toBeUndefined()
    expect(again.headers['content-encoding']).toBeUndefined()
    expect(again.body).toHaveLength(0)
    expect((await ask(given, 'GET', { 'if-none-match': '"other"' })).status).toBe(200)
    expect((await ask(given, 'POST', { 'if-none-match': etag })).status).toBe(200)
    expect(
      (await ask((r) => r.writeHead(404, HTML).end(long), 'GET', { 'if-none-match': etag })).status,
    ).toBe(404)
  })

  it('leaves the connection in order for the next one', async () => {
    for (const given of ['HEAD', 'GET', 'HEAD', 'GET']) {
      const answer = await ask((r) => r.writeHead(200, HTML).end(long), given)
      expect(answer.body.length).toBe(given === 'HEAD' ? 0 : Buffer.byteLength(long))
    }
  })
})

describe('compression', () => {
  beforeEach(() => {
    compressed = true
  })

  it.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const)('happens after the rewriting: %s', async (encoding, open) => {
    const given: Handler = (r) => r.writeHead(200, HTML).end(`старе ${long}`)
    const answer = await ask(given, 'GET', { 'accept-encoding': encoding })
    expect(answer.headers['content-encoding']).toBe(encoding)
    expect(answer.headers['content-length']).toBe(String(answer.body.length))
    expect(answer.headers.vary).toMatch(/Accept-Encoding/i)
    expect(open(answer.body).toString('utf8')).toBe(`нове ${long}`)
  })
})

describe.each([false, true])('any other answer (compression in front: %s)', (behind) => {
  beforeEach(() => {
    compressed = behind
  })

  it('flows as it comes', async () => {
    let arrived = false
    const answer = await ask((r) => {
      r.writeHead(200, 'Fine', { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-transform' })
      r.write('старе\n', () => {
        arrived = true
        r.end('старе')
      })
    })
    expect(arrived).toBe(true)
    expect(text(answer)).toBe('старе\nстаре')
    expect(answer.headers['transfer-encoding']).toBe('chunked')
    expect(answer.reason).toBe('Fine')
  })

  it.each<[string, Handler, number, string]>([
    ['JSON', (r) => r.writeHead(200, { 'Content-Type': 'application/json' }).end('"старе"'), 200, '"старе"'],
    ['without a type', (r) => r.end('старе'), 200, 'старе'],
    ['nothing at all', (r) => r.writeHead(204).end(), 204, ''],
    ['a redirect', (r) => r.writeHead(303, { Location: '/' }).end(), 303, ''],
    ['not modified', (r) => r.writeHead(304, { ETag: '"x"' }).end(), 304, ''],
    ['an end with a callback only', (r) => r.writeHead(200).end(() => {}), 200, ''],
    [
      'bytes',
      (r) => r.writeHead(200, { 'Content-Type': 'font/woff2' }).end(Buffer.from('старе')),
      200,
      'старе',
    ],
  ])('is untouched: %s', async (_name, given, status, body) => {
    const answer = await ask(given)
    expect(answer.status).toBe(status)
    expect(text(answer)).toBe(body)
  })

  it('keeps its tag', async () => {
    const answer = await ask((r) => r.writeHead(200, { ETag: '"x"', 'Content-Type': 'text/css' }).end('a{}'))
    expect(answer.headers.etag).toBe('"x"')
  })
})

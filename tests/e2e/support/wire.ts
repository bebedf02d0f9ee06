import { randomBytes } from 'node:crypto'
import { request as httpRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import { gunzipSync } from 'node:zlib'

/** `bytes` is the length of the body as it came over the wire, before anything was unpacked. */
export type WireAnswer = { status: number; headers: IncomingHttpHeaders; text: string; bytes: number }

type Asked = { method?: string; headers?: OutgoingHttpHeaders; body?: string | Buffer }

/** An address nobody else asks from, so that rate limits of one test do not meet another's. */
export function ownAddress(): string {
  const part = () => randomBytes(2).toString('hex')
  return `2001:db8:${part()}:${part()}::1`
}

/**
 * Asks exactly what is written: no redirect is followed, the path is not tidied, the body is not unpacked unnoticed.
 * @param path with its query, as it goes into the request's first line
 * @throws the socket's error where the server hangs up
 */
export function ask(origin: string, path: string, { method = 'GET', headers = {}, body }: Asked = {}) {
  return new Promise<WireAnswer>((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    const asked = httpRequest(
      {
        hostname,
        port,
        method,
        path,
        agent: false,
        headers: { 'x-forwarded-for': ownAddress(), 'accept-encoding': 'gzip', ...headers },
      },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.once('error', reject)
        response.once('end', () => {
          const received = Buffer.concat(parts)
          const isPacked = response.headers['content-encoding'] === 'gzip' && received.length > 0
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: (isPacked ? gunzipSync(received) : received).toString('utf8'),
            bytes: received.length,
          })
        })
      },
    )
    asked.once('error', reject)
    asked.end(body)
  })
}

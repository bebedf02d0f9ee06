import { createHmac } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isIPv6 } from 'node:net'

const STAFF = /^\/(?:(?:uk|en)\/)?(?:desk|admin)(?:\/|$)/

/** Staff paths are an app with scripts; everything else is a document. */
export function isStaffPath(pathname: string): boolean {
  return STAFF.test(pathname)
}

/** The path as the address bar has it: without what the framework adds for itself. */
export function staffPath(url: string): string {
  const [pathname = '/', query = ''] = url.split('?')
  const parameters = new URLSearchParams(query)
  parameters.delete('_rsc')
  return parameters.size > 0 ? `${pathname}?${parameters}` : pathname
}

/** The address that asks: the socket's, or the one a trusted proxy names. */
export function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const socket = request.socket.remoteAddress ?? 'unknown'
  if (trustedProxies === 0) return socket
  const named = String(request.headers['x-forwarded-for'] ?? '').split(',')
  return named.at(-trustedProxies)?.trim() || socket
}

/**
 * Whom an address belongs to: one IPv4 address, but the first half of an IPv6 address, since a single subscriber has all
 * of its second half (RFC 6177).
 */
function subscriber(address: string): string {
  const plain = address.replace(/%.*$/, '')
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(plain)
  if (mapped?.[1]) return mapped[1]
  if (!isIPv6(plain)) return address
  const [head = '', tail = ''] = plain.split('::')
  const groups = head.split(':').filter(Boolean)
  const rest = tail.split(':').filter(Boolean).length
  const missing = plain.includes('::') ? Math.max(0, 8 - groups.length - rest) : 0
  const all = [...groups, ...Array(missing).fill('0'), ...tail.split(':').filter(Boolean)]
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/** An opaque key of who asks, different after every restart; nothing can be read back from it. */
export function callerKey(address: string, secret: Buffer): string {
  return createHmac('sha256', secret).update(subscriber(address)).digest('base64url').slice(0, 16)
}

/**
 * Refuses a body over the limit, announced or counted.
 * @returns false when the answer was already sent.
 */
export function limitBody(request: IncomingMessage, response: ServerResponse, limit: number): boolean {
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    response.writeHead(413, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
    response.end('Request too large')
    return false
  }
  let received = 0
  request.on('data', (chunk: Buffer) => {
    received += chunk.length
    if (received > limit) request.destroy()
  })
  request.pause()
  return true
}

/**
 * The path for logs: what follows /r/ is masked and queries are left out, for both can be personal. It is decoded first,
 * so that no way of writing it passes the mask.
 */
export function loggedPath(pathname: string): string {
  try {
    return decodeURIComponent(pathname).replace(/([/\\]r)[/\\]+[^/\\].*/is, '$1/…')
  } catch {
    return '(not readable)'
  }
}

export function readCookie(request: IncomingMessage, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = pair.trim().split('=')
    if (key === name) return value
  }
  return undefined
}

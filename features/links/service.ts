import { lookup } from 'node:dns'
import { request as httpRequest, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { MAX_REDIRECTS, TIMEOUT_MS } from './constants'
import type { Probe, Probed } from './types'

const closed = new BlockList()
for (const [net, bits] of [
  ...([
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
  ] as const),
  ...(['192.0.0.0/24', '192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24'] as const),
  ...(['203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'] as const),
].map((range) => range.split('/')))
  closed.addSubnet(net ?? '', Number(bits), 'ipv4')
for (const [net, bits] of [
  ...(['::/96', '64:ff9b::/96', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16'] as const),
  ...(['fc00::/7', 'fe80::/10', 'ff00::/8'] as const),
].map((range) => range.split('/')))
  closed.addSubnet(net ?? '', Number(bits), 'ipv6')

/** True for an address that belongs to this machine, an inner network or nobody: the portal never asks there. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 0) return true
  if (family === 4) return closed.check(address, 'ipv4')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  return mapped ? closed.check(mapped, 'ipv4') : closed.check(address, 'ipv6')
}

class Private extends Error {
  readonly code = 'EPRIVATE'
}

/** Looks a name up and refuses it when any of its addresses is private; what was looked at is what is connected to. */
const openLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '')
    if (found.length === 0 || found.some(({ address }) => isPrivateAddress(address)))
      return done(new Private('a private address'), '')
    const [first] = found
    if (options.all) done(null, found)
    else if (first) done(null, first.address, first.family)
  })
}

type Answer = { status: number; location: string | null }

function ask(url: URL, method: 'HEAD' | 'GET', userAgent: string, anywhere: boolean): Promise<Answer> {
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  if (!anywhere && (url.port !== '' || (isIP(literal) && isPrivateAddress(literal))))
    return Promise.reject(new Private('a private address'))
  const options: RequestOptions = {
    method,
    agent: false,
    headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.5', 'accept-language': 'uk,en;q=0.5' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
    ...(anywhere ? {} : { lookup: openLookup }),
  }
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest
    const asked = send(url, options, (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? null })
      // The page itself is not wanted.
      response.destroy()
    })
    asked.once('error', reject)
    asked.end()
  })
}

const NO_NETWORK = ['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN']
/** Answers of servers that do not know HEAD, or take who asks so for a machine. */
const ASK_AGAIN = [403, 404, 405, 410, 500, 501, 503]

async function follow(
  start: string,
  method: 'HEAD' | 'GET',
  userAgent: string,
  anywhere: boolean,
): Promise<number> {
  let url = new URL(start)
  for (let turn = 0; turn <= MAX_REDIRECTS; turn += 1) {
    const { status, location } = await ask(url, method, userAgent, anywhere)
    if (status < 300 || status >= 400 || !location || !URL.canParse(location, url)) return status
    url = new URL(location, url)
    if (!/^https?:$/.test(url.protocol)) return status
  }
  return 310
}

function judge(status: number): Probed {
  const noNetwork = false
  if (status >= 200 && status < 300) return { result: 'ok', status, noNetwork }
  return { result: status === 404 || status === 410 ? 'gone' : 'failed', status, noNetwork }
}

/**
 * Asks whether a page is there, by HEAD and, where that is not answered well, by GET without reading it. Redirects are
 * followed; addresses of inner networks and odd ports are never asked, also not by a redirect.
 * @param anywhere for the portal's own address, and for tests
 */
export function linkProbe({ userAgent, anywhere = false }: { userAgent: string; anywhere?: boolean }): Probe {
  return async (url) => {
    try {
      const status = await follow(url, 'HEAD', userAgent, anywhere)
      return judge(ASK_AGAIN.includes(status) ? await follow(url, 'GET', userAgent, anywhere) : status)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      return { result: 'unreachable', status: null, noNetwork: NO_NETWORK.includes(code) }
    }
  }
}

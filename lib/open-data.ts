import 'server-only'
import { createHash } from 'node:crypto'
import { env } from './env'

/** Where open data come from and on what condition they may be used (КМУ № 835 of 21.10.2015). */
export function openDataOrigin() {
  return {
    source: env().publicUrl,
    licence: { norm: 'Постанова КМУ № 835 від 21.10.2015', condition: 'link-to-source' },
  }
}

/**
 * An answer with a file of open data: any site may read it, caches ask each time by its
 * ETag, so that what was hidden is gone at once.
 * @param type media type with its parameters.
 */
export function openDataResponse(request: Request, body: string, type: string): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = {
    'content-type': type,
    'cache-control': 'public, no-cache',
    etag,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag, link',
    link: `<${env().publicUrl}>; rel="describedby"`,
  }
  const seen = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  if (seen.includes(etag) || seen.includes('*')) return new Response(null, { status: 304, headers })
  return new Response(body, { headers })
}

import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'

/** CSP source of an inline style whose text is known. */
export function styleHash(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`
}

/** The policy of public pages: nothing from elsewhere, no inline script. */
export function publicPolicy(styleSources: string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styleSources.join(' ')}`.trim(),
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The page of a draft stands in a frame of its editor's page, and nowhere else. */
const PREVIEW = /^(?:\/(?:uk|en))?\/admin\/(?:guides|pages)\/[a-z0-9-]+\/preview$/

export const isPreview = (pathname: string) => PREVIEW.test(pathname)

/** The policy of staff pages: the framework's scripts by nonce, and frames of the portal's own. */
export function staffPolicy(nonce: string, styleSources: string[], framed = false): string {
  return `${publicPolicy(styleSources)}; frame-src 'self'`
    .replace("frame-ancestors 'none'", `frame-ancestors ${framed ? "'self'" : "'none'"}`)
    .replace("script-src 'self'", `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`)
    .replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`)
}

export function setSecurityHeaders(
  response: ServerResponse,
  options: { policy: string | null; https: boolean; framed?: boolean },
): void {
  if (options.policy) response.setHeader('Content-Security-Policy', options.policy)
  if (options.https) response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('X-Frame-Options', options.framed ? 'SAMEORIGIN' : 'DENY')
  response.setHeader('Referrer-Policy', 'same-origin')
  response.setHeader('Permissions-Policy', 'camera=(), microphone=(), payment=(), geolocation=(self)')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
}

/** Staff pages are seen by one person: no cache keeps them, and no search engine lists them. */
export function keepPrivate(response: ServerResponse): void {
  response.setHeader('Cache-Control', 'private, no-store')
  response.setHeader('X-Robots-Tag', 'noindex, nofollow')
}

/** A cache in front learns nothing of changes, so it may keep a page of ours for a few seconds only. */
export function keepBriefly(response: ServerResponse): void {
  const known = String(response.getHeader('cache-control') ?? '')
  if (!known.includes('s-maxage')) return
  response.setHeader('Cache-Control', 'public, max-age=0, s-maxage=10, stale-while-revalidate=10')
}

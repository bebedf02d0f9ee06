import { createHash } from 'node:crypto'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { isPreview, keepBriefly, publicPolicy, setSecurityHeaders, staffPolicy, styleHash } from './headers'

const directives = (policy: string) =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1)]))

describe('the policy of public pages', () => {
  const policy = directives(publicPolicy([styleHash('a{}')]))

  it('lets nothing come from elsewhere', () => {
    expect(policy.get('default-src')).toEqual(["'none'"])
    for (const [name, sources] of policy)
      for (const source of sources)
        expect(source, name).toMatch(/^(?:'self'|'none'|'sha256-[\w+/]{43}='|data:)$/)
    expect([...policy].filter(([, sources]) => sources.includes('data:')).map(([name]) => name)).toEqual([
      'img-src',
    ])
  })

  it('runs our script and no inline one', () => {
    expect(policy.get('script-src')).toEqual(["'self'"])
    expect(publicPolicy([])).not.toMatch(/unsafe|nonce|\*|https?:/)
  })

  it('stands in no frame, sends forms home, and cannot be moved by a base address', () => {
    expect(policy.get('frame-ancestors')).toEqual(["'none'"])
    expect(policy.get('form-action')).toEqual(["'self'"])
    expect(policy.get('base-uri')).toEqual(["'none'"])
  })

  it('is one line that a header can carry, with and without styles', () => {
    expect(publicPolicy([])).toContain("style-src 'self'; ")
    expect(publicPolicy([styleHash('a{}')])).toMatch(/^[ -~]+$/)
    expect(publicPolicy([])).not.toMatch(/ {2}| ;/)
  })
})

it('names a style by the digest of exactly its text', () => {
  // The digest of an empty text is known from everywhere.
  expect(styleHash('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='")
  const digest = createHash('sha256').update(':root{--a:#0F6B70}', 'utf8').digest('base64')
  expect(styleHash(':root{--a:#0F6B70}')).toBe(`'sha256-${digest}'`)
  expect(styleHash(':root{--a:#0F6B70} ')).not.toBe(`'sha256-${digest}'`)
})

describe('the policy of staff pages', () => {
  const nonce = 'q+/AAAAAAAAAAAAAAAAAAA=='
  const policy = directives(staffPolicy(nonce, [styleHash('a{}')]))

  it('runs scripts by nonce only', () => {
    expect(policy.get('script-src')).toEqual(["'self'", `'nonce-${nonce}'`, "'strict-dynamic'"])
    expect(staffPolicy(nonce, [])).not.toMatch(/unsafe/)
  })

  it('takes styles by nonce besides those that are known', () => {
    expect(policy.get('style-src')).toEqual(["'self'", `'nonce-${nonce}'`, styleHash('a{}')])
  })

  it('is as strict as the public one in everything else', () => {
    const open = directives(publicPolicy([styleHash('a{}')]))
    for (const [name, sources] of open)
      if (!['script-src', 'style-src'].includes(name)) expect(policy.get(name), name).toEqual(sources)
    expect([...policy.keys()]).toEqual([...open.keys(), 'frame-src'])
  })
})

describe('the headers', () => {
  function headersFor(options: { policy: string | null; https: boolean }) {
    const response = new ServerResponse(new IncomingMessage(new Socket()))
    setSecurityHeaders(response, options)
    return response.getHeaders()
  }

  it('are there on every answer', () => {
    expect(headersFor({ policy: "default-src 'none'", https: true })).toEqual({
      'content-security-policy': "default-src 'none'",
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), payment=(), geolocation=(self)',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
  })

  it('promise https only where the portal has it', () => {
    const headers = headersFor({ policy: null, https: false })
    expect(headers['strict-transport-security']).toBeUndefined()
    expect(headers['content-security-policy']).toBeUndefined()
  })
})

describe('previews of drafts', () => {
  it('stand in a frame of the portal, and only they', () => {
    expect(isPreview('/admin/guides/diia-app/preview')).toBe(true)
    expect(isPreview('/en/admin/pages/privacy/preview')).toBe(true)
    for (const path of [
      '/admin/guides/diia-app',
      '/guides/x/preview',
      '/admin/people/preview',
      '/admin/guides/a/b/preview',
    ])
      expect(isPreview(path)).toBe(false)
    const ancestors = (framed: boolean) =>
      directives(staffPolicy('bm9uY2U=', [], framed)).get('frame-ancestors')
    expect([ancestors(true), ancestors(false)]).toEqual([["'self'"], ["'none'"]])
    expect(directives(staffPolicy('bm9uY2U=', [])).get('frame-src')).toEqual(["'self'"])
  })
})

describe('caches in front', () => {
  it('keep a page that we keep for seconds, and nothing else', () => {
    const answer = (known: string) => {
      const response = new ServerResponse(new IncomingMessage(new Socket()))
      response.setHeader('Cache-Control', known)
      keepBriefly(response)
      return response.getHeader('cache-control')
    }
    expect(answer('s-maxage=3600, stale-while-revalidate=31532400')).toContain('s-maxage=10,')
    expect(answer('private, no-store')).toBe('private, no-store')
  })
})

import type { ElementContent } from 'hast'
import type { Guide } from '@/features/guides/types'
import { href, type Locale } from '@/lib/i18n/locales'
import type { NamedLinks } from '../types'

function linksIn(nodes: readonly ElementContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    const { href: target, url } = node.properties
    const own = [target, url].filter((value): value is string => typeof value === 'string')
    return [...own, ...linksIn(node.children)]
  })
}

/** Every address that a guide names, as it is written there. */
function allLinks(guide: Guide): string[] {
  const steps = guide.steps.flatMap(({ lead, body, more }) => [lead, body, ...more.map(({ nodes }) => nodes)])
  const named = [guide.official, ...guide.sources, ...guide.legal].flatMap((item) => item?.url ?? [])
  return [...named, ...[guide.intro, guide.after, ...steps].flatMap(linksIn)]
}

const withoutAnchor = (url: string) => url.split('#')[0] ?? ''

/**
 * Addresses that guides name, each once and without its anchor: https ones, and paths of the portal itself with the
 * page of every guide among them. Phones are left out.
 */
export function namedLinks(guides: readonly { locale: Locale; guide: Guide }[]): NamedLinks {
  const own = new Set<string>()
  const official = new Set<string>()
  for (const { locale, guide } of guides) {
    own.add(href(locale, `/guides/${guide.slug}`))
    for (const link of allLinks(guide).map(withoutAnchor)) {
      if (/^\/(?!\/)/.test(link)) own.add(link.startsWith('/en') ? link : href(locale, link))
      else if (link.startsWith('https://')) official.add(link)
    }
  }
  return { own: [...own].sort(), official: [...official].sort() }
}

/** Hosts one after another, so that the pages of one site are asked for in turn. */
export function bySite(urls: readonly string[]): string[][] {
  const sites = new Map<string, string[]>()
  for (const url of urls) {
    const { host } = new URL(url)
    sites.set(host, [...(sites.get(host) ?? []), url])
  }
  return [...sites.values()]
}

import type { Guide, GuideNodes } from '@/features/guides/types'

function linksIn(nodes: GuideNodes): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    const { href, url } = node.properties
    const own = [href, url].filter((address): address is string => typeof address === 'string')
    return [...own, ...linksIn(node.children as GuideNodes)]
  })
}

/** Every address outside of the portal that a guide names, once. */
export function guideLinks(guide: Guide): string[] {
  const inText = [
    ...linksIn(guide.intro),
    ...guide.steps.flatMap((step) => [
      ...linksIn(step.lead),
      ...linksIn(step.body),
      ...step.more.flatMap(({ nodes }) => linksIn(nodes)),
    ]),
    ...linksIn(guide.after),
  ]
  const named = [guide.official?.url, ...[...guide.legal, ...guide.sources].map(({ url }) => url)]
  const all = [...inText, ...named].filter((url): url is string => url?.startsWith('https://') ?? false)
  return [...new Set(all)]
}

import type { ContentProblem } from '@/lib/content-problem'
import { ownSections } from '../constants'
import { attribute, descendants, isTag, type Nodes, problemAt, type Root } from './mdx-nodes'
import type { ParsedGuide } from './parse-mdx'

/** What a guide may point to. */
export interface ReferenceTargets {
  slugs: ReadonlySet<string>
  terms: ReadonlySet<string>
  /** Addresses of pictures that are there: `/content/images/x.png`. */
  images: ReadonlySet<string>
}

/** Links, related guides, terms and pictures lead somewhere. */
export function checkReferences(
  guide: ParsedGuide,
  slug: string,
  targets: ReferenceTargets,
): ContentProblem[] {
  const related = (guide.front?.related ?? []).flatMap((other, index) => {
    const at = (code: string, message: string) => [{ ...guide.locate(['related', index]), code, message }]
    if (other === slug) return at('related-self', 'a guide is not related to itself')
    return targets.slugs.has(other) ? [] : at('no-guide', `there is no guide ${other}`)
  })
  return [...related, ...(guide.tree ? checkPointers(guide.tree, targets) : [])]
}

/** What any text points to is there. */
export function checkPointers(tree: Root, targets: ReferenceTargets): ContentProblem[] {
  return [...descendants(tree)].flatMap((node) => checkNode(node, targets))
}

function checkNode(node: Nodes, { slugs, terms, images }: ReferenceTargets): ContentProblem[] {
  const at = (code: string, message: string) => [problemAt(node, code, message)]
  if (node.type === 'link' && node.url.startsWith('/')) {
    const [path = ''] = node.url.split(/[?#]/)
    const [, section = '', slug] = path.split('/')
    if (section !== '' && !ownSections.some((known) => known === section)) {
      return at('no-page', `${node.url}: there is no such page`)
    }
    return section === 'guides' && slug && !slugs.has(slug) ? at('no-guide', `there is no guide ${slug}`) : []
  }
  if (!isTag(node)) return []
  const id = attribute(node, 'id')
  if (node.name === 'Term' && id && !terms.has(id)) return at('no-term', `the glossary has no ${id}`)
  const picture = attribute(node, 'src')
  return node.name === 'Screenshot' && picture && !images.has(picture)
    ? at('no-image', `${picture} is missing`)
    : []
}

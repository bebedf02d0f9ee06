import type { Element, ElementContent, Properties } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { CommunityFacts, GuideNodes, NameCase } from '../types'
import { attribute, childrenOf, type Nodes, type Parents, type TagNode } from './mdx-nodes'

/** What a text needs besides itself to be shown. */
export interface RenderContext {
  facts: CommunityFacts
  /** Address of an own page in the language of the text. */
  href: (path: string) => string
}

type Inside = (node: Parents) => ElementContent[]

/**
 * Validated nodes → plain elements. A tag becomes an element `guide-…` that `GuideProse` maps to a component; the
 * community's name and phones are put in here, so that search and pages read the same text.
 */
export function toHast(nodes: readonly Nodes[], context: RenderContext): GuideNodes {
  const processor = unified().use(remarkRehype, {
    handlers: {
      mdxJsxFlowElement: (state, tag: TagNode) => tagElement((node) => state.all(node), tag, context),
      mdxJsxTextElement: (state, tag: TagNode) => tagElement((node) => state.all(node), tag, context),
    },
  })
  const root: MdastRoot = { type: 'root', children: nodes.filter(isRootContent) }
  const { children } = processor.runSync(root)
  const content = children.filter((child) => child.type === 'element' || child.type === 'text')
  for (const node of content) withAddresses(node, context)
  return content
}

const isRootContent = (node: Nodes): node is MdastRoot['children'][number] => node.type !== 'root'

function tagElement(inside: Inside, tag: TagNode, { facts }: RenderContext): ElementContent {
  const name = tag.name ?? ''
  if (name === 'Community') return { type: 'text', value: facts.names[nameCase(attribute(tag, 'case'))] }

  const inline = tag.type === 'mdxJsxTextElement'
  const [only] = childrenOf(tag)
  const sentence = !inline && ['Phone', 'Official', 'Screenshot'].includes(name) && only?.type === 'paragraph'
  const properties: Properties = {}
  for (const each of tag.attributes) {
    if (each.type === 'mdxJsxAttribute' && typeof each.value === 'string') properties[each.name] = each.value
  }
  if (name === 'Phone' && properties.of !== undefined) {
    properties.number = facts.phones[properties.of === 'hotline' ? 'hotline' : 'cnap']
    delete properties.of
  }
  return {
    type: 'element',
    tagName: elementName(name, inline),
    properties,
    children: inside(sentence ? only : tag),
  }
}

/** `ScamAlert` → `guide-scam-alert`; what stands in a sentence and is a card elsewhere gets `-inline`. */
function elementName(name: string, inline: boolean): string {
  const kebab = name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
  return `guide-${kebab}${inline && (name === 'Phone' || name === 'Official') ? '-inline' : ''}`
}

const nameCase = (value: string | undefined): NameCase =>
  value === 'genitive' || value === 'locative' || value === 'adjective' ? value : 'nominative'

/** Own pages in the language of the text; other sites learn nothing of where the reader came from. */
function withAddresses(node: ElementContent, context: RenderContext): void {
  if (node.type !== 'element') return
  const address = node.properties.href
  if (node.tagName === 'a' && typeof address === 'string') {
    node.properties = address.startsWith('/')
      ? { ...node.properties, href: context.href(address) }
      : { ...node.properties, ...(address.startsWith('https:') && { rel: ['external', 'noreferrer'] }) }
  }
  if (node.tagName === 'guide-term') node.properties.href = context.href(`/glossary#${node.properties.id}`)
  for (const child of node.children) withAddresses(child, context)
}

export const isElement = (node: ElementContent, name: string): node is Element =>
  node.type === 'element' && node.tagName === name

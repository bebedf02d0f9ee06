import { childrenOf, type Nodes, type Root, type RootContent } from './mdx-nodes'
import { liftedTags } from './tag-places'

const isBlank = (node: Nodes) => node.type === 'text' && node.value.trim() === ''

/**
 * `<Phone …>who</Phone>` alone on its line is a paragraph to the parser; to the reader it is a card. Such paragraphs
 * become block tags. Not in lists, where a card would break the line.
 */
export function liftLoneTags(tree: Root): Root {
  return { ...tree, children: tree.children.map(lift) }
}

type Flow = Extract<RootContent, { type: 'mdxJsxFlowElement' }>

function lift<T extends RootContent>(node: T): T | Flow {
  if (node.type === 'mdxJsxFlowElement') {
    return { ...node, children: node.children.map((child) => lift(child)) }
  }
  if (node.type !== 'paragraph') return node
  const [only, ...others] = childrenOf(node).filter((child) => !isBlank(child))
  if (others.length > 0 || only?.type !== 'mdxJsxTextElement' || !liftedTags.has(only.name ?? '')) return node
  const { name, attributes, position, children } = only
  const content = children.length > 0 ? [{ type: 'paragraph' as const, children, position }] : []
  return { type: 'mdxJsxFlowElement', name, attributes, position, children: content }
}

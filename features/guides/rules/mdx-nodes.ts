import type { Nodes, Parents, Root, RootContent } from 'mdast'
import type {} from 'remark-mdx'
import type { ContentProblem } from '@/lib/content-problem'

/** A tag in the tree, on its own lines or inside a sentence. */
export type TagNode = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>
export type { Nodes, Parents, Root, RootContent }

export const isTag = (node: Nodes): node is TagNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

/** Is it this tag, block or inline? */
export const isTagNamed = (node: Nodes, name: string): node is TagNode => isTag(node) && node.name === name

export const childrenOf = (node: Nodes): Nodes[] => ('children' in node ? node.children : [])

/** Value of an attribute written as a string; undefined when it is absent. */
export function attribute(tag: TagNode, name: string): string | undefined {
  const found = tag.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name)
  return typeof found?.value === 'string' ? found.value : undefined
}

/** Every node below, in the order of reading. */
export function* descendants(node: Nodes): Generator<Nodes> {
  for (const child of childrenOf(node)) {
    yield child
    yield* descendants(child)
  }
}

export function problemAt(
  place: { position?: Nodes['position'] },
  code: string,
  message: string,
): ContentProblem {
  const { line = 1, column = 1 } = place.position?.start ?? {}
  return { line, column, code, message }
}

/** Text and tags of a guide without its front matter. */
export const contentOf = (tree: Root): RootContent[] => tree.children.filter(({ type }) => type !== 'yaml')

/** The steps of a guide with their permanent numbers. */
export const stepsOf = (tree: Root): { number: number; step: TagNode }[] =>
  tree.children
    .filter((node) => isTagNamed(node, 'Steps'))
    .flatMap(childrenOf)
    .filter((node) => isTagNamed(node, 'Step'))
    .map((step) => ({ number: Number(attribute(step, 'n')), step }))

import type { ContentProblem } from '@/lib/content-problem'
import { guideLimits } from '../constants'
import type { TagName } from '../schema'
import { checkAttributes, isTagName } from './check-attributes'
import { childrenOf, contentOf, isTag, type Nodes, problemAt, type Root, type TagNode } from './mdx-nodes'
import { guideTags, linkTags, tagPlaces } from './tag-places'
import { linkProblem } from './urls'

interface Context {
  around: TagName | 'document'
  /** In a sentence: a paragraph, a heading, an inline tag. */
  sentence: boolean
  list: boolean
  link: boolean
  depth: number
  /** Tags that this kind of text may use. */
  tags: ReadonlySet<TagName>
}

/** Markdown that a guide may not use → what to say. */
const refusedNodes: Record<string, [code: string, message: string]> = {
  mdxjsEsm: ['code', 'import and export are not allowed: a guide is text, not a program'],
  mdxFlowExpression: ['expression', 'expressions and comments in braces are not allowed'],
  mdxTextExpression: ['expression', 'expressions and comments in braces are not allowed'],
  html: ['html', 'HTML is not allowed'],
  image: ['image', 'pictures stand in <Screenshot>'],
  imageReference: ['image', 'pictures stand in <Screenshot>'],
  linkReference: ['reference', 'write the address beside the link: [text](address)'],
  definition: ['reference', 'write the address beside the link: [text](address)'],
  footnoteReference: ['footnote', 'footnotes are not allowed'],
  footnoteDefinition: ['footnote', 'footnotes are not allowed'],
}

/** The allow-list: every node and every tag of a text. The tree must not be rendered when this finds anything. */
export function checkTree(tree: Root, tags: ReadonlySet<TagName> = guideTags): ContentProblem[] {
  const problems: ContentProblem[] = []
  const start: Context = { around: 'document', sentence: false, list: false, link: false, depth: 1, tags }
  for (const child of contentOf(tree)) visit(child, start, problems)
  return problems
}

function visit(node: Nodes, context: Context, problems: ContentProblem[]): void {
  if (context.depth > guideLimits.depth) {
    problems.push(problemAt(node, 'too-deep', `at most ${guideLimits.depth} levels may be nested`))
    return
  }
  const inside = isTag(node) ? checkTag(node, context, problems) : checkMarkdown(node, context, problems)
  if (!inside) return
  for (const child of childrenOf(node)) visit(child, { ...inside, depth: context.depth + 1 }, problems)
}

/** @returns the context for what stands inside, or null when it makes no sense to look there. */
function checkMarkdown(node: Nodes, context: Context, problems: ContentProblem[]): Context | null {
  const refuse = (code: string, message: string) => {
    problems.push(problemAt(node, code, message))
    return null
  }
  switch (node.type) {
    case 'text':
    case 'break':
    case 'strong':
    case 'emphasis':
      return context
    case 'paragraph':
      return { ...context, sentence: true }
    case 'heading':
      if (node.depth !== 2 && node.depth !== 3) return refuse('heading-level', 'headings are ## or ###')
      if (context.around !== 'document' || context.list)
        return refuse('heading-place', 'a heading stands outside of tags and lists')
      return { ...context, sentence: true }
    case 'list':
      return { ...context, list: true }
    case 'listItem':
      return typeof node.checked === 'boolean' ? refuse('task-list', 'no [ ] in lists; use <Needs>') : context
    case 'link': {
      if (context.link) return refuse('link-in-link', 'a link must not stand in another link')
      const wrong = linkProblem(node.url)
      if (wrong) problems.push(problemAt(node, wrong.code, `${node.url}: ${wrong.message}`))
      if (childrenOf(node).length === 0) problems.push(problemAt(node, 'empty-link', 'a link needs a text'))
      return { ...context, link: true }
    }
    default: {
      const known = Object.hasOwn(refusedNodes, node.type) ? refusedNodes[node.type] : undefined
      return refuse(...(known ?? ['markdown', `${node.type} is not allowed in a guide`]))
    }
  }
}

function checkTag(tag: TagNode, context: Context, problems: ContentProblem[]): Context | null {
  const refuse = (code: string, message: string) => {
    problems.push(problemAt(tag, code, message))
    return null
  }
  const { name } = tag
  if (!isTagName(name) || !context.tags.has(name))
    return refuse('unknown-tag', `<${name ?? ''}> is not a tag of these texts`)
  const { form, parents, content } = tagPlaces[name]
  problems.push(...checkAttributes(tag, name))

  const inline = context.sentence || tag.type === 'mdxJsxTextElement'
  if (inline && form === 'block') {
    return refuse(
      'tag-in-sentence',
      `<${name}> stands on its own lines, with an empty line before and after its text`,
    )
  }
  if (!inline && form === 'inline') return refuse('tag-alone', `<${name}> stands inside a sentence`)
  if (!inline && (context.list || !parents.some((parent) => parent === context.around))) {
    const where = context.list
      ? 'a list'
      : context.around === 'document'
        ? 'the text itself'
        : `<${context.around}>`
    refuse('tag-place', `<${name}> must not stand in ${where}`)
  }
  if (linkTags.has(name) && context.link)
    return refuse('link-in-link', `<${name}> must not stand in another link`)
  checkContent(tag, name, content, refuse)
  return {
    ...context,
    around: inline ? context.around : name,
    sentence: inline,
    link: context.link || linkTags.has(name),
  }
}

function checkContent(
  tag: TagNode,
  name: TagName,
  content: (typeof tagPlaces)[TagName]['content'],
  refuse: (code: string, message: string) => null,
): void {
  const children = childrenOf(tag)
  if (content === 'nothing') {
    if (children.length > 0) refuse('tag-content', `<${name} /> holds nothing`)
    return
  }
  if (children.length === 0) {
    refuse('tag-empty', `<${name}> is empty`)
  } else if (content === 'steps' && children.some((child) => !(isTag(child) && child.name === 'Step'))) {
    refuse('tag-content', '<Steps> holds only <Step>')
  } else if (content === 'list' && (children.length !== 1 || children[0]?.type !== 'list')) {
    refuse('tag-content', `<${name}> holds one list`)
  } else if (content === 'plain' && children.some((child) => child.type !== 'text')) {
    refuse('tag-content', `<${name}> holds plain words`)
  } else if (content === 'sentence' && tag.type === 'mdxJsxFlowElement') {
    if (children.length !== 1 || children[0]?.type !== 'paragraph')
      refuse('tag-content', `<${name}> holds one sentence`)
  }
}

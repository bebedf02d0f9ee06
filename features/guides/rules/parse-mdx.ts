import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type ContentProblem, sortProblems } from '@/lib/content-problem'
import { parseYaml, type YamlResult } from '@/lib/yaml-source'
import { codeTexts, type FrontMatter, frontMatterSchema } from '../schema'
import { checkShape } from './check-shape'
import { checkSource } from './check-source'
import { checkTree } from './check-tree'
import { liftLoneTags } from './lift-lone-tags'
import type { Root } from './mdx-nodes'

export interface ParsedGuide {
  /** Null when something in the front matter is wrong. */
  front: FrontMatter | null
  /** Validated mdast; null when something in the text is wrong. */
  tree: Root | null
  /** Place of a field of the front matter. */
  locate: YamlResult<FrontMatter>['locate']
  problems: ContentProblem[]
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter).use(remarkGfm)
const opening = /^---[ \t]*\r?\n((?:.*\n)*?)---[ \t]*(?:\r?\n|$)/

/**
 * A guide's file → front matter and tree, or everything that is wrong with it. Nothing is evaluated.
 * @param file named in the problems.
 */
export function parseGuide(text: string, file?: string): ParsedGuide {
  const source = checkSource(text)
  const front = parseFrontMatter(text)
  const body = source.parsable ? parseBody(text) : { tree: null, problems: [] }
  const shape = body.tree && body.problems.length === 0 ? checkShape(body.tree, front.data?.retiredSteps ?? []) : []
  const inText = [...source.problems, ...body.problems, ...shape]
  const problems = sortProblems([...front.problems, ...inText]).map((problem) => ({ file, ...problem }))
  return { front: front.data, tree: inText.length === 0 ? body.tree : null, locate: front.locate, problems }
}

function parseFrontMatter(text: string): YamlResult<FrontMatter> {
  const yaml = text.match(opening)?.[1]
  if (yaml !== undefined) return parseYaml(yaml, frontMatterSchema, codeTexts, 2)
  const place = { line: 1, column: 1 }
  const message = 'a guide begins with front matter between two lines of ---'
  return { data: null, locate: () => place, problems: [{ ...place, code: 'front-matter', message }] }
}

function parseBody(text: string): { tree: Root | null; problems: ContentProblem[] } {
  try {
    const tree = liftLoneTags(parser.parse(text))
    return { tree, problems: checkTree(tree) }
  } catch (error) {
    return { tree: null, problems: [syntaxProblem(error)] }
  }
}

/** The parser throws a message with a place; anything else is a fault of ours. */
function syntaxProblem(error: unknown): ContentProblem {
  if (!(error instanceof Error) || !('reason' in error)) throw error
  const number = (key: 'line' | 'column') => {
    const value: unknown = Object.getOwnPropertyDescriptor(error, key)?.value
    return typeof value === 'number' ? value : 1
  }
  return { line: number('line'), column: number('column'), code: 'syntax', message: String(error.reason) }
}

import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { z } from 'zod'
import { type ContentProblem, sortProblems } from '@/lib/content-problem'
import { type CodeTexts, parseYaml, type YamlResult } from '@/lib/yaml-source'
import { codeTexts, type FrontMatter, frontMatterSchema, type TagName } from '../schema'
import { checkShape } from './check-shape'
import { checkSource } from './check-source'
import { checkTree } from './check-tree'
import { liftLoneTags } from './lift-lone-tags'
import type { Root } from './mdx-nodes'

export interface ParsedText<Front> {
  /** Null when something in the front matter is wrong. */
  front: Front | null
  /** Validated mdast; null when something in the text is wrong. */
  tree: Root | null
  /** Place of a field of the front matter. */
  locate: YamlResult<Front>['locate']
  problems: ContentProblem[]
}

export type ParsedGuide = ParsedText<FrontMatter>

/** What a kind of text has to look like. */
export interface TextKind<Front> {
  schema: z.ZodType<Front>
  codeTexts: CodeTexts
  /** Tags that it may use; those of guides unless said otherwise. */
  tags?: ReadonlySet<TagName>
  /** Looks at a tree whose tags are all in order. */
  shape: (tree: Root, front: Front | null) => ContentProblem[]
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter).use(remarkGfm)
const opening = /^---[ \t]*\r?\n((?:.*\n)*?)---[ \t]*(?:\r?\n|$)/

const guideKind: TextKind<FrontMatter> = {
  schema: frontMatterSchema,
  codeTexts,
  shape: (tree, front) => checkShape(tree, front?.retiredSteps ?? []),
}

/** A guide's file → front matter and tree, or everything that is wrong with it. */
export function parseGuide(text: string, file?: string): ParsedGuide {
  return parseText(text, guideKind, file)
}

/**
 * A file of content → front matter and tree, or everything that is wrong with it. Nothing is evaluated.
 * @param file named in the problems.
 */
export function parseText<Front>(text: string, kind: TextKind<Front>, file?: string): ParsedText<Front> {
  const source = checkSource(text)
  const front = parseFrontMatter(text, kind)
  const body = source.parsable ? parseBody(text, kind.tags) : { tree: null, problems: [] }
  const shape = body.tree && body.problems.length === 0 ? kind.shape(body.tree, front.data) : []
  const inText = [...source.problems, ...body.problems, ...shape]
  const problems = sortProblems([...front.problems, ...inText]).map((problem) => ({ file, ...problem }))
  return { front: front.data, tree: inText.length === 0 ? body.tree : null, locate: front.locate, problems }
}

function parseFrontMatter<Front>(text: string, kind: TextKind<Front>): YamlResult<Front> {
  const yaml = text.match(opening)?.[1]
  if (yaml !== undefined) return parseYaml(yaml, kind.schema, kind.codeTexts, 2)
  const place = { line: 1, column: 1 }
  const message = 'a text begins with front matter between two lines of ---'
  return { data: null, locate: () => place, problems: [{ ...place, code: 'front-matter', message }] }
}

function parseBody(
  text: string,
  tags?: ReadonlySet<TagName>,
): { tree: Root | null; problems: ContentProblem[] } {
  try {
    const tree = liftLoneTags(parser.parse(text))
    return { tree, problems: checkTree(tree, tags) }
  } catch (error) {
    return { tree: null, problems: [syntaxProblem(error)] }
  }
}

/** The parser throws a message with a place; anything else is a fault of ours. */
function syntaxProblem(error: unknown): ContentProblem {
  if (!(error instanceof Error) || !('reason' in error)) throw error
  const message = String(error.reason)
  // At the end of the file the place stands in the sentence only: the tag that was never closed.
  const [, line, column] = message.match(/\((\d+):(\d+)/) ?? []
  const number = (key: 'line' | 'column', other: string | undefined) => {
    const value: unknown = Object.getOwnPropertyDescriptor(error, key)?.value
    return typeof value === 'number' ? value : Number(other ?? 1)
  }
  return { line: number('line', line), column: number('column', column), code: 'syntax', message }
}

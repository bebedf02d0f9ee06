import {
  attribute,
  childrenOf,
  contentOf,
  isTagNamed,
  type Nodes,
  type Root,
} from '@/features/guides/rules/mdx-nodes'
import { plainText } from '@/features/guides/rules/plain-text'
import { type RenderContext, toHast } from '@/features/guides/rules/to-hast'
import type { LessonFront } from '../schema.lessons'
import type { Lesson, LessonPart, LessonSummary } from '../types.lessons'

type Names = { course: string; slug: string }

/** Front matter and validated text → the lesson that pages show. */
export function lessonModel(names: Names, front: LessonFront, tree: Root, context: RenderContext): Lesson {
  return { ...names, ...front, parts: partsOf(contentOf(tree), context) }
}

function partsOf(content: readonly Nodes[], context: RenderContext): LessonPart[] {
  const parts: LessonPart[] = []
  let open: Nodes[] = []
  const close = () => {
    if (open.length > 0) parts.push({ kind: 'text', nodes: toHast(open, context) })
    open = []
  }
  for (const node of content) {
    if (!isTagNamed(node, 'Try')) {
      open.push(node)
      continue
    }
    close()
    parts.push({
      kind: 'try',
      number: Number(attribute(node, 'n')),
      title: attribute(node, 'title') ?? '',
      nodes: toHast(childrenOf(node), context),
    })
  }
  close()
  return parts
}

/** What a list needs of a lesson. */
export function lessonSummary({ course, slug, title, goal, minutes }: Lesson): LessonSummary {
  return { course, slug, title, goal, minutes }
}

/** Everything that a lesson says below its title. */
export function lessonWords({ parts }: Lesson): string {
  const words = parts.map((part) =>
    part.kind === 'try' ? `${part.title} ${plainText(part.nodes)}` : plainText(part.nodes),
  )
  return words.join(' ')
}

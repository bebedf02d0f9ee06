import { attribute, contentOf, isTagNamed, problemAt, type Root } from '@/features/guides/rules/mdx-nodes'
import { type ParsedText, parseText } from '@/features/guides/rules/parse-mdx'
import type { TagName } from '@/features/guides/rules/tag-places'
import type { ContentProblem } from '@/lib/content-problem'
import { LESSON_BYTES, TRIES } from '../constants.lessons'
import { type LessonFront, lessonCodeTexts, lessonSchema } from '../schema.lessons'

export type ParsedLesson = ParsedText<LessonFront>

/** Tags that a lesson may use. */
const lessonTags: ReadonlySet<TagName> = new Set<TagName>([
  'Note',
  'Warning',
  'ScamAlert',
  'Official',
  'Phone',
  'Needs',
  'Term',
  'Try',
])

/** A lesson's file → front matter and tree, or everything that is wrong with it. Nothing is evaluated. */
export function parseLesson(text: string, file?: string): ParsedLesson {
  const bytes = Buffer.byteLength(text)
  if (bytes > LESSON_BYTES) {
    const place = { line: 1, column: 1 }
    const message = `the file has ${bytes} bytes, a lesson may have ${LESSON_BYTES}`
    const problem = { file, ...place, code: 'lesson-too-big', message }
    return { front: null, tree: null, locate: () => place, problems: [problem] }
  }
  const kind = { schema: lessonSchema, codeTexts: lessonCodeTexts, tags: lessonTags, shape: checkShape }
  return parseText(text, kind, file)
}

/** A paragraph first, two tries in their order, a heading at least. */
function checkShape(tree: Root): ContentProblem[] {
  const content = contentOf(tree)
  const [first] = content
  const problems: ContentProblem[] = []
  if (first?.type !== 'paragraph') {
    problems.push(problemAt(first ?? tree, 'no-opening', 'a lesson begins with a paragraph'))
  }
  if (!content.some((node) => node.type === 'heading')) {
    problems.push(problemAt(first ?? tree, 'no-heading', 'a lesson has ## headings'))
  }
  const tries = content.filter((node) => isTagNamed(node, 'Try'))
  if (tries.length !== TRIES) {
    const place = tries[TRIES] ?? tries[0] ?? first ?? tree
    problems.push(problemAt(place, 'try-count', `a lesson has ${TRIES} <Try>, here are ${tries.length}`))
  }
  tries.forEach((node, index) => {
    if (attribute(node, 'n') === String(index + 1)) return
    problems.push(problemAt(node, 'try-order', `this is <Try n="${index + 1}">`))
  })
  return problems
}

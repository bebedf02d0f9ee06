import { checkOutlines } from '@/features/guides/rules/twins'
import type { ContentProblem } from '@/lib/content-problem'
import type { LessonFront } from '../schema.lessons'
import type { ParsedLesson } from './lesson-file'

const competences = ({ skills }: LessonFront) =>
  skills.map(({ competence: { framework, version, code } }) => `${framework} ${version} ${code}`)

/** What must be the same in both languages, by the name of the field → its value to compare. */
const sameFields: Record<string, (front: LessonFront) => unknown> = {
  minutes: ({ minutes }) => minutes,
  area: ({ area }) => area,
  skills: competences,
  needs: ({ needs }) => needs.length,
  guides: ({ guides }) => guides,
  questions: ({ questions }) => questions.map(({ id }) => id),
  sources: ({ sources }) => sources.map(({ url }) => url),
  checkedBy: ({ checkedBy }) => checkedBy,
  checkedOn: ({ checkedOn }) => checkedOn,
}

/** Which options are right, as `--+`. */
const rightness = (question: LessonFront['questions'][number] | undefined) =>
  question?.options.map(({ right }) => (right ? '+' : '-')).join('') ?? ''

/** The source and its translation hold the same facts, tags, links and answers. Problems point into the translation. */
export function checkLessonTwins(source: ParsedLesson, twin: ParsedLesson, file?: string): ContentProblem[] {
  const fields = source.front && twin.front ? checkFields(source.front, twin.front, twin.locate) : []
  const bodies = source.tree && twin.tree ? checkOutlines(source.tree, twin.tree) : []
  return [...fields, ...bodies].map((problem) => ({ file, ...problem }))
}

function checkFields(
  source: LessonFront,
  twin: LessonFront,
  locate: ParsedLesson['locate'],
): ContentProblem[] {
  const differ = (path: PropertyKey[], expected: string, actual: string) =>
    expected === actual
      ? []
      : [
          {
            ...locate(path),
            code: 'twin-field',
            message: `${path.join('.')} is ${expected} in the other language, here ${actual}`,
          },
        ]
  const show = (value: unknown) => JSON.stringify(value)
  const fields = Object.entries(sameFields).flatMap(([field, value]) =>
    differ([field], show(value(source)), show(value(twin))),
  )
  const options = source.questions.flatMap((question, index) =>
    differ(['questions', index, 'options'], rightness(question), rightness(twin.questions[index])),
  )
  return [...fields, ...options]
}

import { z } from 'zod'
import { isPartialDay } from '@/features/guides/rules/days'
import { httpsUrlProblem } from '@/features/guides/rules/urls'
import { areas } from './constants'
import { questionLimits } from './constants.lessons'
import { competenceSchema, courseCodeTexts, courseSlugPattern, isDay, text, unique } from './schema'

const { questions, options } = questionLimits
const day = z.string().refine(isDay, 'bad-day')
/** YAML reads a bare year as a number. */
const partialDay = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().refine(isPartialDay, 'bad-date'),
)
const url = z.string().refine((address) => httpsUrlProblem(address) === null, 'bad-url')

const optionSchema = z.strictObject({ text: text(120), right: z.boolean(), why: text(240) })

const questionSchema = z
  .strictObject({
    id: z.string().regex(/^q[1-9]$/, 'bad-question'),
    text: text(200),
    options: z.array(optionSchema).min(options.min, 'too-few').max(options.max, 'too-many'),
  })
  .superRefine((question, context) => {
    const rights = question.options.filter(({ right }) => right).length
    const issue = (message: string, ...path: PropertyKey[]) =>
      context.addIssue({ code: 'custom', message, path })
    if (rights === 0) issue('none-right', 'options')
    if (rights > 1 && !/Виберіть усі|Choose all/i.test(question.text)) issue('not-said-all', 'text')
    if (rights === 1 && /Виберіть усі|Choose all/i.test(question.text)) issue('one-right', 'text')
    if (!unique(question.options.map((option) => option.text))) issue('repeated', 'options')
  })

/** Front matter of a lesson as docs/lesson-format.md describes it. Issues are codes. */
export const lessonSchema = z
  .strictObject({
    title: text(60),
    goal: text(200),
    minutes: z.number().int('bad-minutes').min(5, 'bad-minutes').max(45, 'bad-minutes'),
    area: z.literal(areas),
    skills: z
      .array(z.strictObject({ text: text(160), competence: competenceSchema }))
      .min(1, 'empty-list')
      .max(5, 'too-many'),
    needs: z.array(text(120)).min(1, 'empty-list').max(8, 'too-many'),
    guides: z
      .array(z.string().regex(courseSlugPattern, 'bad-slug'))
      .max(8, 'too-many')
      .refine(unique, 'repeated'),
    questions: z.array(questionSchema).min(questions.min, 'too-few').max(questions.max, 'too-many'),
    sources: z
      .array(z.strictObject({ title: text(250), url: url.nullable(), date: partialDay.nullable() }))
      .max(20, 'too-many'),
    checkedBy: text(120).nullable(),
    checkedOn: day.nullable(),
    updatedOn: day,
  })
  .superRefine((front, context) => {
    if ((front.checkedBy === null) !== (front.checkedOn === null))
      context.addIssue({ code: 'custom', message: 'half-checked', path: ['checkedOn'] })
    if (!unique(front.questions.map(({ id }) => id)))
      context.addIssue({ code: 'custom', message: 'repeated', path: ['questions'] })
  })

export type LessonFront = z.infer<typeof lessonSchema>

/** Plain English for the codes above, for the authors of content. */
export const lessonCodeTexts: Record<string, string> = {
  ...courseCodeTexts,
  'bad-minutes': 'a whole number of minutes from 5 to 45 is expected',
  'bad-slug': 'the folder of a guide is expected (Latin letters, digits and hyphens)',
  'bad-date': 'YYYY, YYYY-MM or YYYY-MM-DD is expected',
  'bad-url': 'a full https address without a user name or port is expected',
  'bad-question': 'ids are q1, q2 and so on',
  'too-few': 'there are too few',
  'none-right': 'at least one option is right',
  'not-said-all': 'with several right options the text says «Виберіть усі», in English “Choose all”',
  'one-right': 'only one option is right, so there is nothing to choose all of',
  'half-checked': 'checkedBy and checkedOn go together',
  ...Object.fromEntries(
    [60, 120, 240, 250].map((max) => [`longer-than-${max}`, `at most ${max} characters`]),
  ),
}

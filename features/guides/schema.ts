import { z } from 'zod'
import {
  audiences,
  categories,
  helpNeeds,
  nameCases,
  phoneOwners,
  surenessLevels,
  whereabouts,
} from './constants'
import { isDay, isPartialDay } from './rules/days'
import { httpsUrlProblem } from './rules/urls'

const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'empty')
    .max(max, `longer-than-${max}`)
    .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'invisible')
const unique = (values: readonly unknown[]) => new Set(values).size === values.length
const httpsUrl = z.string().refine((url) => httpsUrlProblem(url) === null, 'bad-url')
const day = z.string().refine(isDay, 'bad-day')
/** YAML reads a bare year as a number. */
const partialDay = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().refine(isPartialDay, 'bad-date'),
)
const stepNumber = z
  .number('wrong-step-number')
  .int('wrong-step-number')
  .min(1, 'wrong-step-number')
  .max(99, 'wrong-step-number')

export const slugPattern = /^[a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){0,6}$/
const slug = z.string().regex(slugPattern, 'bad-slug')

/** Front matter of a guide as docs/content-format.md describes it. Issues are codes. */
export const frontMatterSchema = z
  .strictObject({
    number: z.number().int('bad-number').min(100, 'bad-number').max(899, 'bad-number'),
    title: text(60),
    summary: text(200),
    category: z.enum(categories),
    audience: z.array(z.enum(audiences)).min(1, 'empty-list').refine(unique, 'repeated'),
    where: z.array(z.enum(whereabouts)).min(1, 'empty-list').refine(unique, 'repeated'),
    minutes: z.number().int('bad-minutes').min(1, 'bad-minutes').max(600, 'bad-minutes'),
    cost: text(200),
    needs: z.array(text(120)).min(1, 'empty-list').max(12, 'too-many'),
    official: z.strictObject({ url: httpsUrl, label: text(80), recognise: text(200) }).nullable(),
    result: text(300),
    term: text(200).nullable(),
    refusals: z.array(text(200)).max(15, 'too-many'),
    legal: z.array(z.strictObject({ title: text(200), url: httpsUrl.nullable() })).max(15, 'too-many'),
    sources: z
      .array(z.strictObject({ title: text(250), url: httpsUrl.nullable(), date: partialDay.nullable() }))
      .min(1, 'empty-list')
      .max(30, 'too-many'),
    sureness: z
      .array(z.strictObject({ fact: text(200), level: z.enum(surenessLevels) }))
      .min(1, 'empty-list')
      .max(20, 'too-many'),
    checkedBy: text(120).nullable(),
    checkedOn: day.nullable(),
    appVersion: text(60).nullable(),
    reviewBy: day,
    owner: text(120),
    changes: z.array(z.strictObject({ date: day, note: text(300), major: z.boolean() })).min(1, 'empty-list'),
    related: z.array(slug).max(6, 'too-many').refine(unique, 'repeated'),
    helpNeed: z.enum(helpNeeds),
    keywords: z.array(text(60)).max(20, 'too-many').refine(unique, 'repeated'),
    retiredSteps: z.array(stepNumber).refine(unique, 'repeated'),
  })
  .superRefine((front, context) => {
    const issue = (message: string, ...path: string[]) => context.addIssue({ code: 'custom', message, path })
    if (Math.floor(front.number / 100) !== categories.indexOf(front.category) + 1)
      issue('number-category', 'number')
    if ((front.checkedBy === null) !== (front.checkedOn === null)) issue('half-checked', 'checkedOn')
    const dates = front.changes.map(({ date }) => date)
    if (dates.some((date, index) => date < (dates[index + 1] ?? ''))) issue('not-newest-first', 'changes')
  })

export type FrontMatter = z.infer<typeof frontMatterSchema>

const phoneNumber = z.string().regex(/^(\+\d{8,15}|0800\d{6}|\d{3,5})$/, 'bad-phone')
const pixels = z.string().regex(/^[1-9]\d{1,3}$/, 'bad-pixels')
const noFullStop = (title: string) => !/[.!]$/.test(title)

/** Attributes of every tag that a text may use; a tag that is not here does not exist. */
export const tagSchemas = {
  Steps: z.strictObject({}),
  Step: z.strictObject({
    n: z.string().regex(/^[1-9]\d?$/, 'wrong-step-number'),
    title: text(80).refine(noFullStop, 'full-stop'),
  }),
  More: z.strictObject({ title: text(120).optional() }),
  Problem: z.strictObject({ title: text(120).refine(noFullStop, 'full-stop') }),
  Note: z.strictObject({}),
  Warning: z.strictObject({}),
  ScamAlert: z.strictObject({}),
  Official: z.strictObject({ url: httpsUrl, recognise: text(200) }),
  Needs: z.strictObject({}),
  Phone: z
    .strictObject({
      number: phoneNumber.optional(),
      of: z.enum(phoneOwners).optional(),
      hours: text(80).optional(),
    })
    .refine(({ number, of }) => (number === undefined) !== (of === undefined), 'number-or-of'),
  Where: z.strictObject({ place: z.enum(whereabouts) }),
  Screenshot: z.strictObject({
    src: z
      .string()
      .regex(
        /^\/content\/images\/(?:[a-z0-9][a-z0-9-]*\/)*[a-z0-9][a-z0-9-]*\.(?:png|jpg|jpeg|webp|svg)$/,
        'bad-image',
      ),
    alt: text(250),
    width: pixels,
    height: pixels,
  }),
  Term: z.strictObject({ id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'bad-id') }),
  Community: z.strictObject({ case: z.enum(nameCases) }),
  /** Of lessons alone. */
  Try: z.strictObject({ n: z.enum(['1', '2']), title: text(80).refine(noFullStop, 'full-stop') }),
} as const

export type TagName = keyof typeof tagSchemas

/** Plain English for the codes above, for the authors of content. */
export const codeTexts: Record<string, string> = {
  empty: 'it must not be empty',
  invisible: 'one line without invisible characters is expected',
  'empty-list': 'at least one is needed',
  'too-many': 'there are too many',
  repeated: 'the same value stands twice',
  'bad-url': 'a full https address without a user name or port is expected',
  'bad-day': 'a day as YYYY-MM-DD is expected',
  'bad-date': 'YYYY, YYYY-MM or YYYY-MM-DD is expected',
  'bad-slug': 'a slug of a guide is expected (Latin letters, digits and hyphens)',
  'bad-number': 'three digits from 100 to 899 are expected',
  'bad-minutes': 'a whole number of minutes from 1 to 600 is expected',
  'number-category': 'the first digit must be the one of the category',
  'half-checked': 'checkedBy and checkedOn go together',
  'not-newest-first': 'the newest change goes first',
  'wrong-step-number': 'a step number from 1 to 99 is expected',
  'full-stop': 'no full stop or exclamation mark at the end',
  'bad-phone': 'a phone as +380445551234, 0800123456 or a short number is expected',
  'number-or-of': 'either number or of is needed, not both',
  'bad-image': 'an image under /content/images/ is expected (png, jpg, webp, svg)',
  'bad-pixels': 'a size in pixels is expected, only digits',
  'bad-id': 'an id of the glossary is expected',
  ...Object.fromEntries(
    [60, 80, 120, 200, 250, 300].map((max) => [`longer-than-${max}`, `at most ${max} characters`]),
  ),
}

import { z } from 'zod'
import { partKinds, screenKinds } from './constants'

/** Controls, invisible marks and marks that turn the direction of text: none has a place in words for people. */
const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u

const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'empty')
    .max(max, `longer-than-${max}`)
    .refine((value) => !HIDDEN.test(value), 'invisible')
    .refine((value) => !/[<>]/.test(value), 'markup')
const both = (max: number) => z.strictObject({ uk: text(max), en: text(max) })
const slug = z.string().regex(/^[a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){0,6}$/, 'bad-slug')

const part = z.strictObject({
  kind: z.enum(partKinds),
  text: both(160),
  /** Whether it gives the trick away; absent where there is nothing to find. */
  sign: z.boolean().optional(),
  /** Why it does or does not, told when it is pressed. */
  why: both(240).optional(),
})

const screen = z.strictObject({
  kind: z.enum(screenKinds),
  /** Who is said to write, or which address the page has. */
  top: both(80),
  parts: z.array(part).min(1, 'no-parts').max(9, 'too-many-parts'),
})

const option = z.strictObject({ text: both(160), right: z.boolean(), why: both(240) })

const scene = z.strictObject({
  id: slug,
  title: both(60),
  story: both(400),
  screen: screen.nullable(),
  question: both(160),
  /** Null where one presses parts of the drawing instead. */
  options: z.array(option).min(2, 'few-options').max(4, 'many-options').nullable(),
})

export const trainerSchema = z.strictObject({
  /** Place in the list, from 1. */
  order: z.int().min(1).max(99),
  title: both(60),
  summary: both(200),
  minutes: z.int().min(1).max(30),
  scenes: z.array(scene).min(3, 'few-scenes').max(8, 'many-scenes'),
  /** The summary «на що дивитися». */
  lookFor: z.array(both(160)).min(3, 'few-rules').max(7, 'many-rules'),
  guides: z.array(slug).max(4),
  lessons: z.array(z.strictObject({ course: slug, lesson: slug, title: both(80) })).max(3),
  updatedOn: z.iso.date('bad-day'),
  /** Who of the staff has tried it, and when; null: nobody yet. */
  checkedBy: text(80).nullable(),
  checkedOn: z.iso.date('bad-day').nullable(),
})

export type TrainerFile = z.infer<typeof trainerSchema>

/** Plain English for the codes above, for the authors of content. */
export const trainerCodeTexts: Record<string, string> = {
  empty: 'it must not be empty',
  invisible: 'an invisible character stands here; remove it',
  markup: 'plain words only: < and > have no place here',
  'bad-slug': 'small Latin letters, digits and hyphens are expected',
  'bad-day': 'a day as YYYY-MM-DD is expected',
  'no-parts': 'a drawing needs something in it',
  'too-many-parts': 'a drawing has at most 9 parts',
  'few-options': 'at least 2 answers to choose from',
  'many-options': 'at most 4 answers to choose from',
  'few-scenes': 'at least 3 scenes',
  'many-scenes': 'at most 8 scenes',
  'few-rules': 'at least 3 things to look for',
  'many-rules': 'at most 7 things to look for',
  'longer-than-60': 'at most 60 characters',
  'longer-than-80': 'at most 80 characters',
  'longer-than-160': 'at most 160 characters',
  'longer-than-200': 'at most 200 characters',
  'longer-than-240': 'at most 240 characters',
  'longer-than-400': 'at most 400 characters',
}

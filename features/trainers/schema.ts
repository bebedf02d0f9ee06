import { z } from 'zod'
import { bothTexts, contentText, contentTextCodes } from '@/lib/content-text'
import { partKinds, screenKinds } from './constants'

const slug = z.string().regex(/^[a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){0,6}$/, 'bad-slug')

const part = z.strictObject({
  kind: z.enum(partKinds),
  text: bothTexts(160),
  /** Whether it gives the trick away; absent where there is nothing to find. */
  sign: z.boolean().optional(),
  /** Why it does or does not, told when it is pressed. */
  why: bothTexts(240).optional(),
})

const screen = z.strictObject({
  kind: z.enum(screenKinds),
  /** Who is said to write, or which address the page has. */
  top: bothTexts(80),
  parts: z.array(part).min(1, 'no-parts').max(9, 'too-many-parts'),
})

const option = z.strictObject({ text: bothTexts(160), right: z.boolean(), why: bothTexts(240) })

const scene = z.strictObject({
  id: slug,
  title: bothTexts(60),
  story: bothTexts(400),
  screen: screen.nullable(),
  question: bothTexts(160),
  /** Null where one presses parts of the drawing instead. */
  options: z.array(option).min(2, 'few-options').max(4, 'many-options').nullable(),
})

export const trainerSchema = z.strictObject({
  /** Place in the list, from 1. */
  order: z.int().min(1).max(99),
  title: bothTexts(60),
  summary: bothTexts(200),
  minutes: z.int().min(1).max(30),
  scenes: z.array(scene).min(3, 'few-scenes').max(8, 'many-scenes'),
  /** The summary «на що дивитися». */
  lookFor: z.array(bothTexts(160)).min(3, 'few-rules').max(7, 'many-rules'),
  guides: z.array(slug).max(4),
  lessons: z.array(z.strictObject({ course: slug, lesson: slug, title: bothTexts(80) })).max(3),
  updatedOn: z.iso.date('bad-day'),
  /** Who of the staff has tried it, and when; null: nobody yet. */
  checkedBy: contentText(80).nullable(),
  checkedOn: z.iso.date('bad-day').nullable(),
})

export type TrainerFile = z.infer<typeof trainerSchema>

/** Plain English for the codes above, for the authors of content. */
export const trainerCodeTexts: Record<string, string> = {
  ...contentTextCodes(60, 80, 160, 200, 240, 400),
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
}

import { z } from 'zod'
import { categories } from '@/features/guides/constants'
import { locales } from '@/lib/i18n/locales'
import { parseLocalMoment } from '@/lib/local-moment'
import { changeKinds, fileChoices, MAX_SOURCE_LENGTH } from './constants'

const slug = z.string().regex(/^[a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){0,6}$/, 'bad-slug')
const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'too-long')
    .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'invisible')
const title = line(60).min(1, 'empty')

/** Forms send line ends as CRLF; files have LF. */
const source = z
  .string()
  .max(MAX_SOURCE_LENGTH, 'too-long')
  .transform((text) => text.replaceAll('\r\n', '\n'))

export const draftSchema = z.strictObject({
  slug,
  written: z
    .array(z.strictObject({ locale: z.enum(locales), source, version: z.int('invalid').min(0, 'invalid') }))
    .min(1, 'empty')
    .max(locales.length, 'invalid'),
})

const note = line(300)
  .default('')
  .transform((text) => text || null)

/** A major change of a guide is told in its text, in every language; one of a page in the journal only. */
const releaseFields = {
  slug,
  change: z.enum(changeKinds, 'invalid'),
  noteUk: note,
  noteEn: note,
}

const noteNeeded = (
  { change, noteUk, noteEn }: { change: string; noteUk: string | null; noteEn: string | null },
  context: z.RefinementCtx,
) => {
  if (change !== 'major') return
  if (noteUk === null) context.addIssue({ code: 'custom', message: 'note-needed', path: ['noteUk'] })
  if (noteEn === null) context.addIssue({ code: 'custom', message: 'note-needed', path: ['noteEn'] })
}

export const reviewSchema = z.strictObject(releaseFields).superRefine(noteNeeded)

export const releaseSchema = z
  .strictObject({
    ...releaseFields,
    when: z.enum(['now', 'later'], 'invalid').default('now'),
    publishAt: z.string().default(''),
  })
  .superRefine(noteNeeded)
  .transform(({ when, publishAt, ...rest }, context) => {
    if (when === 'now') return { ...rest, publishAt: null }
    const moment = parseLocalMoment(publishAt)
    if (moment === null) context.addIssue({ code: 'custom', message: 'bad-moment', path: ['publishAt'] })
    return { ...rest, publishAt: moment }
  })

export const documentSchema = z.strictObject({ slug })

/** `at` is the instant of a publication; empty for the time before the first. */
export const rollBackSchema = z.strictObject({
  slug,
  at: z.union([
    z.literal('').transform(() => null),
    z.iso.datetime('invalid').transform((at) => new Date(at)),
  ]),
})

export const fileChoiceSchema = z.strictObject({ slug, choice: z.enum(fileChoices, 'invalid') })

export const newGuideSchema = z.strictObject({
  slug,
  category: z.enum(categories, 'invalid'),
  titleUk: title,
  titleEn: title,
})

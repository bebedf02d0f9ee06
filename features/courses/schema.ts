import { z } from 'zod'
import { audiences, courseForms, levels } from './constants'

export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'empty')
    .max(max, `longer-than-${max}`)
    .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'invisible')
const both = (max: number) => z.strictObject({ uk: text(max), en: text(max) })
export const unique = (values: readonly unknown[]) => new Set(values).size === values.length

/** Calendars have no 30 February, so a day must come back as it went in. */
export const isDay = (day: string) => {
  const instant = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === day
}

export const courseSlugPattern = /^[a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){0,6}$/
const lessonSlugPattern = /^\d{2}(?:-[a-z0-9]{1,30}){1,8}$/

/** Frameworks and their codes are data, so that none is written into the code. */
export const competenceSchema = z.strictObject({
  framework: z.string().regex(/^[A-Za-z][A-Za-z ]{1,30}$/, 'bad-framework'),
  version: z.string().regex(/^\d{1,2}\.\d{1,2}$/, 'bad-version'),
  code: z.string().regex(/^\d(?:\.\d{1,2})?$/, 'bad-competence'),
})

/** course.yaml as docs/lesson-format.md describes it. Issues are codes. */
export const courseSchema = z.strictObject({
  number: z.number().int('bad-number').min(1, 'bad-number').max(99, 'bad-number'),
  title: both(80),
  summary: both(200),
  audience: z.array(z.enum(audiences)).min(1, 'empty-list').refine(unique, 'repeated'),
  level: z.enum(levels),
  hours: z.number().int('bad-hours').min(1, 'bad-hours').max(200, 'bad-hours'),
  forms: z.array(z.enum(courseForms)).min(1, 'empty-list').refine(unique, 'repeated'),
  skills: z
    .array(z.strictObject({ text: both(160), competence: competenceSchema }))
    .min(1, 'empty-list')
    .max(20, 'too-many'),
  lessons: z
    .array(z.string().regex(lessonSlugPattern, 'bad-lesson'))
    .max(40, 'too-many')
    .refine(unique, 'repeated'),
  materials: z
    .array(z.string().regex(courseSlugPattern, 'bad-guide'))
    .max(12, 'too-many')
    .refine(unique, 'repeated')
    .default([]),
  updatedOn: z.string().refine(isDay, 'bad-day'),
})

export type CourseFile = z.infer<typeof courseSchema>

/** Plain English for the codes above, for the authors of content. */
export const courseCodeTexts: Record<string, string> = {
  empty: 'it must not be empty',
  invisible: 'one line without invisible characters is expected',
  'empty-list': 'at least one is needed',
  'too-many': 'there are too many',
  repeated: 'the same value stands twice',
  'bad-number': 'a number from 1 to 99 is expected',
  'bad-hours': 'whole hours from 1 to 200 are expected',
  'bad-day': 'a day as YYYY-MM-DD is expected',
  'bad-lesson': 'the folder of a lesson is expected, such as 01-first-steps',
  'bad-guide': 'the slug of a guide is expected, such as phishing',
  'bad-framework': 'the name of a framework in Latin letters is expected',
  'bad-version': "a version in quotes is expected, such as '2.2'",
  'bad-competence': "the code of a competence in quotes is expected, such as '4.2'",
  ...Object.fromEntries([80, 160, 200].map((max) => [`longer-than-${max}`, `at most ${max} characters`])),
}

import { z } from 'zod'
import { categories } from '@/features/guides/constants'
import { locales } from '@/lib/i18n/locales'
import {
  ANSWER_LENGTH,
  autonomyLevels,
  ENTRY_LENGTH,
  entryKinds,
  LONGEST_MEETING,
  languages,
  learningOutcomes,
  learningStates,
  mentorStates,
  ways,
} from './constants'
import { aboutProblem, publicNameProblem, report, settlementProblem } from './schema'
import { helpSchema } from './schema.help'

const id = z.string().min(1, 'invalid').max(60, 'invalid')
/** What somebody saw: the thing and its version. Both come from the page. */
const seen = z.object({ id, version: z.coerce.number().int().min(1) })
const list = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values, 'invalid')).default([])
/** Of a choice with an empty line: null. */
const chosen = z
  .string()
  .max(120, 'invalid')
  .default('')
  .transform((value) => value || null)

/** What staff make of a mentor. Nobody is shown before somebody has talked with them; a refusal says why. */
export const decisionSchema = seen
  .extend({
    to: z.enum(['approved', 'paused', 'refused'], 'invalid'),
    talked: z.string().optional(),
    answer: z.string().trim().max(ANSWER_LENGTH.max, 'too-long').default(''),
  })
  .superRefine(({ to, talked, answer }, context) => {
    report(context, 'talked', to === 'approved' && !talked ? 'talk-first' : null)
    report(context, 'answer', to === 'refused' && answer === '' ? 'required' : null)
  })
  .transform(({ talked: _talked, ...decision }) => decision)

/** What everybody reads of a mentor, as staff put it. */
export const publicWordsSchema = seen
  .extend({
    publicName: z.string().trim().default(''),
    about: z.string().trim().default(''),
    settlement: z.string().trim().default(''),
    themes: list(categories),
    languages: list(languages),
    ways: list(ways),
  })
  .superRefine((typed, context) => {
    const reach = (problem: string | null) => (problem === 'words-personal' ? problem : problem && 'too-long')
    const name = publicNameProblem(typed.publicName)
    report(context, 'publicName', name === 'public-name-missing' ? 'required' : reach(name))
    report(context, 'about', reach(aboutProblem(typed.about)))
    report(context, 'settlement', reach(settlementProblem(typed.settlement)))
    for (const group of ['themes', 'languages', 'ways'] as const)
      report(context, group, typed[group].length > 0 ? null : 'choose-one')
  })
  .transform(({ about, settlement, ...typed }) => ({
    ...typed,
    about: about || null,
    settlement: settlement || null,
  }))

export const assignSchema = seen.extend({ assigneeId: chosen })

/** To whom a request goes; all empty takes it back into the queue. */
export const matchSchema = seen.extend({ mentorId: chosen, placeId: chosen, courseSlug: chosen })

export const entrySchema = z
  .object({
    id,
    kind: z.enum(entryKinds, 'invalid'),
    autonomy: z.enum(['', ...autonomyLevels], 'invalid').default(''),
    minutes: z.string().trim().default(''),
    text: z.string().trim().default(''),
  })
  .superRefine(({ text, minutes }, context) => {
    if (text.length < ENTRY_LENGTH.min) report(context, 'text', 'required')
    else report(context, 'text', text.length > ENTRY_LENGTH.max ? 'too-long' : null)
    const fits = minutes === '' || (/^\d{1,3}$/.test(minutes) && Number(minutes) <= LONGEST_MEETING)
    report(context, 'minutes', fits ? null : 'minutes-form')
  })
  .transform(({ kind, autonomy, minutes, ...entry }) => {
    const isHelp = kind === 'called' || kind === 'met'
    return {
      ...entry,
      kind,
      autonomy: isHelp && autonomy ? autonomy : null,
      minutes: isHelp && minutes !== '' ? Number(minutes) : null,
    }
  })

export type NewEntry = z.output<typeof entrySchema>

/** Where a request ended. Withdrawing is the resident's own: by the code, or told to staff who then say so. */
export const closeSchema = seen.extend({ outcome: z.enum(learningOutcomes, { error: 'outcome-missing' }) })
export const reopenSchema = seen

/** A call: the same as residents fill in, in the language of the caller. */
export const phoneRequestSchema = z
  .object({ answerLocale: z.enum(locales).catch('uk'), key: z.string().max(64).optional() })
  .and(helpSchema)

type Query = Record<string, string | string[] | undefined>

const pageOf = (asked: unknown) => {
  const page = Number(asked)
  return Number.isInteger(page) && page > 1 && page < 10_000 ? page : 1
}

export function parseMentorQueue(query: Query) {
  const states = [...mentorStates, 'all'] as const
  return { state: states.find((state) => state === query.state) ?? null, page: pageOf(query.page) }
}

export function parseRequestQueue(query: Query) {
  const states = [...learningStates, 'open', 'all'] as const
  return {
    state: states.find((state) => state === query.state) ?? ('open' as const),
    who: (['any', 'mine', 'none'] as const).find((who) => who === query.who) ?? ('any' as const),
    overdue: query.overdue === '1',
    page: pageOf(query.page),
  }
}

export type RequestFilter = ReturnType<typeof parseRequestQueue>

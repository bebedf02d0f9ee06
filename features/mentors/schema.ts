import { z } from 'zod'
import { categories } from '@/features/guides/constants'
import { callablePhone, phoneProblem } from '@/lib/phone-problem'
import {
  ABOUT_LENGTH,
  languages,
  type mentorFieldErrors,
  mentorKinds,
  NAME_LENGTH,
  PUBLIC_NAME_LENGTH,
  SETTLEMENT_LENGTH,
  ways,
} from './constants'
import { looksPersonal } from './rules/personal'

type FieldError = (typeof mentorFieldErrors)[number]

/** A box that was ticked sends `on` (or any text); one that was not sends nothing. */
export const box = z
  .string()
  .optional()
  .transform((value) => Boolean(value))

export const text = z.string().trim().default('')

/** Boxes of a group are fields of their own, `theme.start=on`: a public form's field has one value. */
export function ticked<Value extends string>(
  typed: Record<string, unknown>,
  group: string,
  values: readonly Value[],
): Value[] {
  return values.filter((value) => typeof typed[`${group}.${value}`] === 'string')
}

export function report(context: z.RefinementCtx, path: string, message: string | null): void {
  if (message) context.addIssue({ code: 'custom', path: [path], message })
}

/** A problem of a text that everybody may read: it must not hold a way to reach the person. */
export function publicNameProblem(name: string): FieldError | null {
  if (name.length < PUBLIC_NAME_LENGTH.min) return 'public-name-missing'
  if (name.length > PUBLIC_NAME_LENGTH.max) return 'public-name-too-long'
  return looksPersonal(name) ? 'words-personal' : null
}

export function aboutProblem(about: string): FieldError | null {
  if (about.length > ABOUT_LENGTH.max) return 'about-too-long'
  return looksPersonal(about) ? 'words-personal' : null
}

export function settlementProblem(settlement: string): FieldError | null {
  if (settlement.length > SETTLEMENT_LENGTH.max) return 'settlement-too-long'
  return looksPersonal(settlement) ? 'words-personal' : null
}

function nameProblem(name: string): FieldError | null {
  if (name.length < NAME_LENGTH.min) return 'name-missing'
  return name.length > NAME_LENGTH.max ? 'name-too-long' : null
}

function ownPhoneProblem(phone: string) {
  const problem = phoneProblem(phone)
  return problem === 'phone-missing' ? 'own-phone-missing' : problem
}

/** An application: fields are all texts, so that every problem is told at once. */
export const applicationSchema = z
  .looseObject({
    kind: text,
    name: text,
    phone: text,
    publicName: text,
    about: text,
    settlement: text,
    consent: box,
  })
  .superRefine((typed, context) => {
    report(context, 'kind', mentorKinds.some((kind) => kind === typed.kind) ? null : 'kind-not-chosen')
    report(context, 'name', nameProblem(typed.name))
    report(context, 'phone', ownPhoneProblem(typed.phone))
    report(context, 'publicName', publicNameProblem(typed.publicName))
    report(context, 'themes', ticked(typed, 'theme', categories).length > 0 ? null : 'themes-missing')
    report(context, 'about', aboutProblem(typed.about))
    report(context, 'ways', ticked(typed, 'way', ways).length > 0 ? null : 'ways-missing')
    report(context, 'languages', ticked(typed, 'language', languages).length > 0 ? null : 'languages-missing')
    report(context, 'settlement', settlementProblem(typed.settlement))
    report(context, 'consent', typed.consent ? null : 'consent-to-show-missing')
  })
  .transform((typed) => ({
    kind: mentorKinds.find((kind) => kind === typed.kind) ?? ('volunteer' as const),
    name: typed.name,
    phone: callablePhone(typed.phone) ?? '',
    publicName: typed.publicName,
    about: typed.about || null,
    themes: ticked(typed, 'theme', categories),
    ways: ticked(typed, 'way', ways),
    languages: ticked(typed, 'language', languages),
    settlement: typed.settlement || null,
  }))

export type NewApplication = z.output<typeof applicationSchema>

/** A code that comes from the page of what it opens, so a bad one is no field error. */
export const ownCodeSchema = z.object({ code: text })

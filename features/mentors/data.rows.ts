import 'server-only'
import { z } from 'zod'
import { categories } from '@/features/guides/constants'
import { autonomyLevels, entryKinds, languages, mentorKinds, ways } from './constants'
import { isMentorState } from './rules/mentor-states'
import { isLearningOutcome, isLearningState } from './rules/request-states'
import type {
  Autonomy,
  EntryKind,
  Language,
  LearningOutcome,
  LearningState,
  MentorKind,
  MentorState,
  Offer,
} from './types'

// How the columns are read. What nobody knows becomes the most harmless of what there is.

/** Lists of the record: values that this version does not know are left out. */
const listOf = <const Values extends readonly [string, ...string[]]>(values: Values) => {
  const known = z.enum(values)
  return z
    .array(z.unknown())
    .catch([])
    .transform((items) => items.flatMap((item) => known.safeParse(item).data ?? []))
}
const lists = { themes: listOf(categories), languages: listOf(languages), ways: listOf(ways) }

export const offerFields = { themes: true, languages: true, ways: true, settlement: true } as const

type OfferRow = { themes: unknown; languages: unknown; ways: unknown; settlement: string | null }

export function toOffer(row: OfferRow): Offer {
  return {
    themes: lists.themes.parse(row.themes),
    languages: lists.languages.parse(row.languages),
    ways: lists.ways.parse(row.ways),
    settlement: row.settlement,
  }
}

export const toMentorState = (value: string): MentorState => (isMentorState(value) ? value : 'left')

export const toKind = (value: string): MentorKind => mentorKinds.find((kind) => kind === value) ?? 'volunteer'

export const toLearningState = (value: string): LearningState => (isLearningState(value) ? value : 'closed')

export const toOutcome = (value: string | null): LearningOutcome | null =>
  isLearningOutcome(value) ? value : null

export const toLanguage = (value: string): Language => languages.find((known) => known === value) ?? 'uk'

export const toEntryKind = (value: string): EntryKind => entryKinds.find((kind) => kind === value) ?? 'note'

export const toAutonomy = (value: string | null): Autonomy | null =>
  autonomyLevels.find((level) => level === value) ?? null

/** Newest first, for lists; oldest first, for what was done. */
export const newestFirst = [{ createdAt: 'desc' as const }, { id: 'asc' as const }]
export const asItHappened = [{ at: 'asc' as const }, { id: 'asc' as const }]

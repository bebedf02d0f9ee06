import { categories } from '@/features/guides/constants'
import { languages, SETTLEMENT_LENGTH, ways } from '../constants'
import type { MentorFilter, PublicMentor } from '../types'

type Query = Record<string, string | string[] | undefined>

function one<Value extends string>(asked: Query[string], values: readonly Value[]): Value | null {
  return values.find((value) => value === asked) ?? null
}

/** `?theme=&way=&language=&settlement=`; what is not known asks for nothing. */
export function parseMentorFilter(query: Query): MentorFilter {
  const settlement = typeof query.settlement === 'string' ? query.settlement.trim() : ''
  return {
    theme: one(query.theme, categories),
    way: one(query.way, ways),
    language: one(query.language, languages),
    settlement: settlement.slice(0, SETTLEMENT_LENGTH.max) || null,
  }
}

export function isEmptyFilter(filter: MentorFilter): boolean {
  return Object.values(filter).every((asked) => asked === null)
}

/** The address of the list as it is filtered, without a language. */
export function filterPath(filter: MentorFilter): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value)
  return query.size > 0 ? `/community?${query}` : '/community'
}

function matches(mentor: PublicMentor, { theme, way, language, settlement }: MentorFilter): boolean {
  if (theme && !mentor.themes.includes(theme)) return false
  if (way && !mentor.ways.includes(way)) return false
  if (language && !mentor.languages.includes(language)) return false
  return settlement === null || mentor.settlement === settlement
}

/** Those who answer every part of the filter, by name; examples follow the real people. */
export function listMentors(all: readonly PublicMentor[], filter: MentorFilter): PublicMentor[] {
  const names = new Intl.Collator('uk-UA', { numeric: true })
  return all
    .filter((mentor) => matches(mentor, filter))
    .sort(
      (a, b) =>
        Number(a.demo) - Number(b.demo) ||
        names.compare(a.publicName, b.publicName) ||
        a.id.localeCompare(b.id),
    )
}

/** The settlements that there is somebody from. */
export function settlementsOf(all: readonly PublicMentor[]): string[] {
  const names = new Set(all.flatMap(({ settlement }) => settlement ?? []))
  return [...names].sort(new Intl.Collator('uk-UA').compare)
}

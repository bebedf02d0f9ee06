import type { GuideSummary } from '@/features/guides/types'
import { CONFIRMATION_DAYS } from '@/features/places/constants'
import { freshnessOf } from '@/features/places/rules/freshness'
import { daysBetween } from '@/lib/days'
import { GUIDE_DAYS_BEFORE, PLACE_DAYS_BEFORE } from '../constants'
import type { DueGuide, DuePlace } from '../types'

type GuideFacts = Pick<GuideSummary, 'number' | 'slug' | 'title' | 'reviewBy'>

/** Guides whose check is overdue or nearly so, the longest overdue first. `today` is YYYY-MM-DD. */
export function dueGuides(guides: readonly GuideFacts[], today: string): DueGuide[] {
  return guides
    .map(({ number, slug, title, reviewBy }) => ({
      number,
      slug,
      title,
      daysLeft: daysBetween(today, reviewBy),
    }))
    .filter(({ daysLeft }) => daysLeft <= GUIDE_DAYS_BEFORE)
    .sort((a, b) => a.daysLeft - b.daysLeft || a.number - b.number)
}

/** Places whose confirmation is old, missing or about to be old, the oldest first. */
export function duePlaces(
  places: readonly { slug: string; name: string; confirmedOn: string | null }[],
  today: string,
): DuePlace[] {
  const age = (days: number | null) => days ?? Number.POSITIVE_INFINITY
  return places
    .map(({ slug, name, confirmedOn }) => ({ slug, name, days: freshnessOf(confirmedOn, today).days }))
    .filter(({ days }) => age(days) > CONFIRMATION_DAYS - PLACE_DAYS_BEFORE)
    .sort((a, b) => (age(a.days) === age(b.days) ? a.slug.localeCompare(b.slug) : age(b.days) - age(a.days)))
}

/** The week of a day by ISO 8601, for example `2026-W48`: a mail a week has it in its key. */
export function isoWeek(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * 86_400_000)
  const year = thursday.getUTCFullYear()
  const week = Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7)
  return `${year}-W${String(week).padStart(2, '0')}`
}

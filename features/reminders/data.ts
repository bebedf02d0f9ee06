import 'server-only'
import { loadGuide, loadGuideTexts } from '@/features/guides/loaders'
import { db } from '@/lib/db'
import { defaultLocale } from '@/lib/i18n/locales'
import { dueGuides, duePlaces } from './rules/due'
import type { DueGuide, DuePlace } from './types'

/** Guides whose check is overdue or nearly so. */
export async function listDueGuides(today: string): Promise<DueGuide[]> {
  const texts = await loadGuideTexts(defaultLocale)
  const guides = await Promise.all(texts.map(({ slug }) => loadGuide(defaultLocale, slug)))
  return dueGuides(
    guides.filter((guide) => guide !== null),
    today,
  )
}

/** Places whose confirmation is old; demonstration ones, closed ones and those that moved away are left out. */
export async function listDuePlaces(today: string): Promise<DuePlace[]> {
  const places = await db().place.findMany({
    where: { removedAt: null, demo: false, historical: false, status: { not: 'closed' } },
    select: { slug: true, nameUk: true, confirmedOn: true },
  })
  return duePlaces(
    places.map(({ slug, nameUk, confirmedOn }) => ({ slug, name: nameUk, confirmedOn })),
    today,
  )
}

/** Editors who work here now. */
export async function listEditors(): Promise<{ id: string; email: string }[]> {
  const people = await db().staffUser.findMany({
    where: { disabledAt: null },
    select: { id: true, email: true, roles: true },
  })
  return people
    .filter(({ roles }) => Array.isArray(roles) && roles.includes('editor'))
    .map(({ id, email }) => ({ id, email }))
}

import 'server-only'
import { can } from '@/features/auth/access'
import { parseRoles } from '@/features/auth/rules/roles'
import { hasPlace } from '@/features/places/loaders.choices'
import { type Database, db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import type { Choice } from './types.staff'

const named =
  (locale: Locale) =>
  ({ id, nameUk, nameEn }: { id: string; nameUk: string; nameEn: string }) => ({
    value: id,
    label: locale === 'uk' ? nameUk : nameEn,
  })

/** Who may hold a session. */
export async function listTutorChoices(): Promise<Choice[]> {
  const people = await db().staffUser.findMany({
    where: { disabledAt: null },
    select: { id: true, name: true, roles: true },
    orderBy: { name: 'asc' },
  })
  return people
    .filter(({ roles }) => can(parseRoles(roles), 'record:attendance'))
    .map(({ id, name }) => ({ value: id, label: name }))
}

/** Closed groups that still take people. */
export async function listCohortChoices(locale: Locale): Promise<Choice[]> {
  const rows = await db().partnerCohort.findMany({
    where: { state: 'open', partner: { removedAt: null } },
    select: { id: true, title: true, partner: { select: { id: true, nameUk: true, nameEn: true } } },
    orderBy: { createdAt: 'asc' },
  })
  return rows.map(({ id, title, partner }) => ({
    value: id,
    label: `${named(locale)(partner).label}: ${title}`,
  }))
}

type References = {
  courseSlug?: string
  placeId?: string | null
  tutorId: string | null
  partnerId: string | null
  cohortId: string | null
}

/** The first field that names something that is not there, or that does not fit; null when all is well. */
export async function findWrongReference(
  { courseSlug, placeId, tutorId, partnerId, cohortId }: References,
  tx: Database,
): Promise<{ field: string; code: string } | null> {
  const unknown = (field: string) => ({ field, code: 'choice-gone' })
  const select = { id: true } as const
  if (placeId && !(await hasPlace(placeId, tx))) return unknown('placeId')
  if (tutorId && !(await tx.staffUser.findFirst({ where: { id: tutorId }, select })))
    return unknown('tutorId')
  if (partnerId && !(await tx.partner.findFirst({ where: { id: partnerId }, select })))
    return unknown('partnerId')
  if (!cohortId) return null
  const cohort = await tx.partnerCohort.findUnique({ where: { id: cohortId } })
  if (!cohort) return unknown('cohortId')
  if (courseSlug !== undefined && cohort.courseSlug !== courseSlug)
    return { field: 'cohortId', code: 'cohort-other-course' }
  if (partnerId && cohort.partnerId !== partnerId) return { field: 'cohortId', code: 'cohort-other-partner' }
  return null
}

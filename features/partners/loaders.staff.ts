import 'server-only'
import { can } from '@/features/auth/access'
import { requireStaff } from '@/features/auth/loaders'
import type { Staff } from '@/features/auth/types'
import { loadCourseRecord, loadCourseRecords } from '@/features/courses/loaders'
import type { Both } from '@/lib/i18n/both'
import { getStaffPartner, listPlans, listStaffPartners } from './data'
import { getCohort, listCohorts } from './data.cohorts'
import { countCohort, countResults } from './data.results'
import { sessionReport } from './rules/suppression'
import type { Cohort, PartnerPlan, PartnerResults, SessionReport, StaffPartner } from './types'

export type ListedPartner = StaffPartner & { plans: number; cohorts: number }

/** All partners, hidden and removed ones too. */
export async function loadStaffPartners(): Promise<{ staff: Staff; partners: ListedPartner[] }> {
  const staff = await requireStaff('read:partner')
  return { staff, partners: await listStaffPartners() }
}

export type PartnerPage = {
  partner: StaffPartner
  plans: PartnerPlan[]
  cohorts: Cohort[]
  results: PartnerResults
  /** What a group may be made for. */
  courses: { slug: string; title: Both }[]
}

/** One partner with its plans, groups and results; null when there is none. */
export async function loadStaffPartner(
  id: string,
  now: Date,
): Promise<{ staff: Staff; page: PartnerPage | null }> {
  const staff = await requireStaff('read:partner')
  const partner = await getStaffPartner(id)
  if (!partner) return { staff, page: null }
  const [plans, cohorts, results, courses] = await Promise.all([
    listPlans(id),
    listCohorts(id),
    countResults(partner, now),
    loadCourseRecords(),
  ])
  const named = courses.map(({ slug, title }) => ({ slug, title }))
  return { staff, page: { partner, plans, cohorts, results, courses: named } }
}

/** A partner to be changed; null for an unknown or removed one. */
export async function loadPartnerEditor(id: string): Promise<{ staff: Staff; partner: StaffPartner | null }> {
  const staff = await requireStaff('update:partner')
  const partner = await getStaffPartner(id)
  return { staff, partner: partner?.removedAt ? null : partner }
}

/** One line of a partner's plans to be changed; null for an unknown one. */
export async function loadPlanEditor(
  partnerId: string,
  planId: string,
): Promise<{ staff: Staff; partner: StaffPartner | null; plan: PartnerPlan | null }> {
  const { staff, partner } = await loadPartnerEditor(partnerId)
  const plans = partner ? await listPlans(partnerId) : []
  return { staff, partner, plan: plans.find(({ id }) => id === planId) ?? null }
}

export type CohortPage = {
  cohort: Cohort
  partner: StaffPartner
  course: Both
  /** Null for who may not read it. */
  report: SessionReport[] | null
}

async function cohortPage(id: string, mayReport: boolean): Promise<CohortPage | null> {
  const cohort = await getCohort(id)
  const partner = cohort && (await getStaffPartner(cohort.partnerId))
  if (!partner) return null
  const course = await loadCourseRecord(cohort.courseSlug)
  const title = course?.title ?? { uk: cohort.courseSlug, en: cohort.courseSlug }
  const report = mayReport ? (await countCohort(id)).map(sessionReport) : null
  return { cohort, partner, course: title, report }
}

/** A group with its code, and its report for who may read it; null when there is none. */
export async function loadCohort(id: string): Promise<{ staff: Staff; page: CohortPage | null }> {
  const staff = await requireStaff('read:partner')
  return { staff, page: await cohortPage(id, can(staff.roles, 'read:cohort-report')) }
}

/** The report of a group as it goes to its enterprise; null when there is no such group. */
export async function loadCohortReport(id: string): Promise<CohortPage | null> {
  await requireStaff('read:cohort-report')
  return cohortPage(id, true)
}

import 'server-only'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/features/auth/loaders'
import { localDay } from '@/lib/dates'
import { countAppeals, getAppeal, listAppeals, listAppealYears } from './data.appeals'
import { getForOperator } from './data.request'
import { parseAppealFilter } from './schema.appeals'

/** The register of a year, or of one state in it. */
export async function loadAppeals(query: Record<string, string | string[] | undefined>) {
  const staff = await requireStaff('read:appeal')
  const now = new Date()
  const thisYear = Number(localDay(now).slice(0, 4))
  const filter = parseAppealFilter(query, thisYear)
  const years = [...new Set([thisYear, ...(await listAppealYears())])].sort((a, b) => b - a)
  return { staff, filter, years, appeals: await listAppeals(filter, now), counts: await countAppeals(now) }
}

export type AppealsPage = Awaited<ReturnType<typeof loadAppeals>>

export async function loadAppeal(id: string) {
  const staff = await requireStaff('read:appeal')
  const appeal = await getAppeal(id, new Date())
  return appeal ? { staff, appeal } : notFound()
}

/** The request that an appeal is made of. One that is an appeal already, or was erased, is not there. */
export async function loadNewAppeal(requestId: string) {
  const staff = await requireStaff('register:appeal')
  const request = await getForOperator({ id: requestId })
  if (!request || request.appeal || request.question === '') notFound()
  return { staff, request, today: localDay(new Date()) }
}

import 'server-only'
import { db } from '@/lib/db'
import type { DayVisit } from './types'

/** Visits of a day (YYYY-MM-DD), the first one first. */
export async function listVisits(day: string): Promise<DayVisit[]> {
  const rows = await db().deskVisit.findMany({
    where: { day },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      at: true,
      guideNumber: true,
      theme: true,
      minutes: true,
      device: true,
      autonomy: true,
      referredTo: true,
      consultantId: true,
    },
  })
  const people = await db().staffUser.findMany({
    where: { id: { in: [...new Set(rows.map(({ consultantId }) => consultantId))] } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return rows.map(({ consultantId, ...row }) => ({
    ...(row as Omit<DayVisit, 'consultant'>),
    consultant: names.get(consultantId) ?? '',
  }))
}

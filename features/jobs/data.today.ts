import 'server-only'
import { db } from '@/lib/db'

/** Jobs whose last run ended badly. */
export async function countFailedJobs(): Promise<number> {
  const last = await db().jobRun.findMany({
    where: { endedAt: { not: null } },
    distinct: ['name'],
    orderBy: { startedAt: 'desc' },
    select: { ok: true },
  })
  return last.filter(({ ok }) => ok === false).length
}

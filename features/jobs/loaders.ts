import 'server-only'
import { can } from '@/features/auth/access'
import { requireStaff } from '@/features/auth/loaders'
import type { Staff } from '@/features/auth/types'
import { listJobs } from './data'
import type { JobView } from './types'

const RUNS_SHOWN = 8

/** Every job with its last runs. */
export async function loadJobs(): Promise<{ staff: Staff; jobs: JobView[]; mayRun: boolean }> {
  const staff = await requireStaff('read:job')
  return { staff, jobs: await listJobs(RUNS_SHOWN), mayRun: can(staff.roles, 'run:job') }
}

'use server'

import { staffAction } from '@/features/auth/builders'
import { askRun } from './mutations'
import { runJobSchema } from './schema'

/** Asks for a run; an instance of the portal begins it within seconds. */
export const runJobAction = staffAction(
  runJobSchema,
  { permission: 'run:job', name: 'job-run' },
  async ({ name }, { staff, tx, now }) => {
    const id = await askRun(name, staff.id, now, tx)
    if (id === null) return { status: 'failed', code: 'changed' }
    return { status: 'ok', audit: { entity: 'job', id: name, after: { run: id } }, data: { name } }
  },
)

import { staffRoute } from '@/features/auth/builders'
import { createVisit } from '@/features/desk/mutations'
import { visitSchema } from '@/features/desk/schema'

/** A visit of the desk. Sent again after a network drop it is kept once, and answered the same. */
export const POST = staffRoute(
  visitSchema,
  { permission: 'use:desk', name: 'desk-visit' },
  async (visit, { staff, tx, now }) => {
    const { id, isNew } = await createVisit(visit, staff.id, now, tx)
    const { clientKey: _key, ...facts } = visit
    return {
      status: 'ok',
      audit: isNew ? { entity: 'desk-visit', id, after: facts } : [],
      data: { id },
    }
  },
)

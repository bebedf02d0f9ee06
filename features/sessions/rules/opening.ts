import type { StaffSession } from '../types.staff'

type Where = Pick<StaffSession, 'form' | 'placeId' | 'onlineUrl' | 'partnerId'>

/** What is missing for people to find it; null when nothing is. */
export function whereProblem({ form, placeId, onlineUrl, partnerId }: Where): {
  field: string
  code: string
} | null {
  if (form === 'in-person' && !placeId) return { field: 'placeId', code: 'place-missing' }
  if (form === 'enterprise' && !placeId && !partnerId) return { field: 'placeId', code: 'place-missing' }
  if (form === 'online' && !onlineUrl) return { field: 'onlineUrl', code: 'link-missing' }
  return null
}

/** Why people cannot be let in yet; null when they can. */
export function canOpen(
  session: Where & Pick<StaffSession, 'meetings'>,
  now: Date,
): { field: string; code: string } | null {
  const last = session.meetings.at(-1)
  if (!last) return { field: 'meetings', code: 'meetings-missing' }
  if (last.endsAt <= now) return { field: 'meetings', code: 'meetings-over' }
  return whereProblem(session)
}

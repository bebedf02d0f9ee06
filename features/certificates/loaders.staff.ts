import 'server-only'
import { requireLead, requireStaff } from '@/features/auth/loaders'
import { getSessionLead, listGivenCertificates } from './data.staff'
import type { GivenCertificate } from './types'

/** The certificates of a session, for who may give and take them back. */
export async function loadGivenCertificates(sessionId: string): Promise<GivenCertificate[]> {
  const staff = await requireStaff('issue:certificate')
  requireLead(staff, 'issue:certificate', await getSessionLead(sessionId))
  return listGivenCertificates(sessionId)
}

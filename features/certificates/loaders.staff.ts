import 'server-only'
import { requireStaff } from '@/features/auth/loaders'
import { listGivenCertificates } from './data.staff'
import type { GivenCertificate } from './types'

/** The certificates of a session, for who may give and take them back. */
export async function loadGivenCertificates(sessionId: string): Promise<GivenCertificate[]> {
  await requireStaff('issue:certificate')
  return listGivenCertificates(sessionId)
}

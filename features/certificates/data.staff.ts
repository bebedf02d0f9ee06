import 'server-only'
import { formatCode } from '@/lib/codes'
import { db } from '@/lib/db'
import type { GivenCertificate } from './types'

/** The certificates of a session, also those that were taken back. */
export async function listGivenCertificates(sessionId: string): Promise<GivenCertificate[]> {
  const rows = await db().certificate.findMany({
    where: { sessionId },
    select: { id: true, code: true, name: true, revokedAt: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, code, name, revokedAt }) => ({
    ...{ id, name, code: formatCode(code) },
    isRevoked: revokedAt !== null,
  }))
}

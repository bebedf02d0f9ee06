import 'server-only'
import type { Led } from '@/features/auth/access'
import { formatCode } from '@/lib/codes'
import { type Database, db } from '@/lib/db'
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

/** Who leads a session; nobody leads one that is not there. */
export async function getSessionLead(sessionId: string | null, database: Database = db()): Promise<Led> {
  const where = { id: sessionId ?? '' }
  const session = await database.courseSession.findUnique({ where, select: { tutorId: true } })
  return { tutorId: session?.tutorId ?? null }
}

/** Who leads the session of a certificate; null for an unknown certificate. */
export async function getCertificateLead(id: string, database: Database): Promise<Led | null> {
  const given = await database.certificate.findUnique({ where: { id }, select: { sessionId: true } })
  return given && getSessionLead(given.sessionId, database)
}

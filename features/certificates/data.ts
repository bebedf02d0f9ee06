import 'server-only'
import { codeDigest, formatCode } from '@/lib/codes'
import { db } from '@/lib/db'
import { toKind, visibleName } from './rules'
import type { CertificateView } from './types'

/** The certificate of a stored code (nine characters), as everybody with the code may see it at `now`. */
export async function findCertificate(code: string, now: Date): Promise<CertificateView | null> {
  const row = await db().certificate.findUnique({
    where: { codeDigest: codeDigest(code) },
    select: {
      code: true,
      kind: true,
      courseSlug: true,
      courseTitleUk: true,
      courseTitleEn: true,
      hours: true,
      name: true,
      nameOpenUntil: true,
      issuedOn: true,
      revokedAt: true,
    },
  })
  if (!row) return null
  return {
    code: formatCode(row.code),
    kind: toKind(row.kind),
    courseSlug: row.courseSlug,
    courseTitle: { uk: row.courseTitleUk, en: row.courseTitleEn },
    hours: row.hours,
    issuedOn: row.issuedOn,
    name: visibleName(row, now),
    hasName: row.name !== null,
    isRevoked: row.revokedAt !== null,
  }
}

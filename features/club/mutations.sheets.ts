import 'server-only'
import { codeDigest, formatCode, randomCode } from '@/lib/codes'
import type { Database } from '@/lib/db'
import type { PrintedSheet, StampReason } from './types'

export type NewSheet = { reason: StampReason; count: number; expiresOn: string }

/** Makes a sheet of stamps. Its codes are given back here and nowhere again: only their digests are stored. */
export async function createSheet(
  { reason, count, expiresOn }: NewSheet,
  { staff, now }: { staff: { id: string; name: string }; now: Date },
  tx: Database,
): Promise<PrintedSheet> {
  const codes = new Set<string>()
  while (codes.size < count) codes.add(randomCode())
  const issuer = { issuedById: staff.id, issuedByName: staff.name }
  const { id } = await tx.stampSheet.create({
    data: { reason, count, expiresOn, createdAt: now, ...issuer },
    select: { id: true },
  })
  const stamps = [...codes].map((code) => ({ sheetId: id, codeDigest: codeDigest(code, 'stamp') }))
  await tx.clubStamp.createMany({ data: stamps })
  return { id, reason, expiresOn, codes: [...codes].map(formatCode) }
}

/**
 * Makes the stamps of a lost sheet worthless that nobody has collected yet.
 * @returns false when it was revoked before.
 */
export async function revokeSheet(id: string, now: Date, tx: Database): Promise<boolean> {
  const { count } = await tx.stampSheet.updateMany({
    where: { id, revokedAt: null },
    data: { revokedAt: now },
  })
  return count === 1
}

import 'server-only'
import { codeDigest, formatCode } from '@/lib/codes'
import { db } from '@/lib/db'
import { readDone } from './rules/progress'
import type { Progress } from './types.lessons'

/** The progress of a stored code (nine characters). */
export async function findProgress(code: string): Promise<Progress | null> {
  const row = await db().learnerProgress.findUnique({
    where: { codeDigest: codeDigest(code) },
    select: { code: true, lessons: true, checks: true },
  })
  return row && { code: formatCode(row.code), lessons: readDone(row.lessons), checks: readDone(row.checks) }
}

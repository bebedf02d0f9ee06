import 'server-only'
import { randomUUID } from 'node:crypto'
import { codeDigest, randomCode } from '@/lib/codes'
import { localDay } from '@/lib/dates'
import { keptUntil } from '@/lib/days'
import { type Database, db } from '@/lib/db'
import { submitOnce } from '@/lib/submission'
import { writeTransaction } from '@/lib/write-transaction'
import { PROGRESS_KEPT_DAYS } from './constants.lessons'
import { readDone } from './rules/progress'
import type { Score } from './types.lessons'

/** A lesson of a course whose questions were answered, or its end check where `lesson` is null. */
export type DoneStep = Score & { course: string; lesson: string | null }

/** The better of two tries stays. */
function withStep(done: unknown, key: string, { right, of }: Score, at: string) {
  const known = readDone(done)
  const before = known[key]
  const isBetter = !before || right * before.of >= before.right * of
  return isBetter ? { ...known, [key]: { right, of, at } } : known
}

async function keep(code: string, step: DoneStep, now: Date, tx: Database): Promise<boolean> {
  const where = { codeDigest: codeDigest(code) }
  const row = await tx.learnerProgress.findUnique({ where, select: { lessons: true, checks: true } })
  if (!row) return false
  const { course, lesson } = step
  const day = localDay(now)
  await tx.learnerProgress.update({
    where,
    data: {
      ...(lesson === null
        ? { checks: withStep(row.checks, course, step, day) }
        : { lessons: withStep(row.lessons, `${course}/${lesson}`, step, day) }),
      version: { increment: 1 },
      retainUntil: keptUntil(now, PROGRESS_KEPT_DAYS),
    },
    select: { id: true },
  })
  return true
}

/** Adds what was done to the progress of a stored code. False when nothing has this code. */
export function updateProgress(code: string, step: DoneStep, now: Date): Promise<boolean> {
  return writeTransaction((tx) => keep(code, step, now, tx))
}

type Context = { now: Date; key?: string; caller?: string }

/**
 * Begins to keep progress, once per submit.
 * @returns its code, nine characters without dashes.
 */
export async function createProgress(step: DoneStep, { now, key, caller }: Context): Promise<string> {
  const { course, lesson, right, of } = step
  // Two learners of one library may answer alike, so where the page gave a key, the key tells them apart.
  const submission = { form: 'progress', key, content: [course, lesson, right, of, key ?? caller], now }
  const draft = (database: Database) => {
    const code = randomCode()
    const done = { [lesson === null ? course : `${course}/${lesson}`]: { right, of, at: localDay(now) } }
    const data = {
      ...{ id: randomUUID(), code, codeDigest: codeDigest(code), createdAt: now },
      lessons: lesson === null ? {} : done,
      checks: lesson === null ? done : {},
      retainUntil: keptUntil(now, PROGRESS_KEPT_DAYS),
    }
    return { target: code, writes: [database.learnerProgress.create({ data, select: { id: true } })] }
  }
  const first = await submitOnce(submission, draft, db())
  // The page was gone back to, and other answers were sent under the old key.
  const stored = first.sameContent ? first : await submitOnce({ ...submission, key: undefined }, draft, db())
  return stored.target
}

/** Takes away progress that nobody has added to for a year. @returns how much. */
export async function removeExpiredProgress(now: Date): Promise<number> {
  return (await db().learnerProgress.deleteMany({ where: { retainUntil: { lte: now } } })).count
}

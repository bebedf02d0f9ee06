import 'server-only'
import { type Database, db, isUniqueViolation } from './db'
import type { Prisma } from './generated/sqlite/client'
import { keyedDigest } from './keyed-digest'

/** How long the same content of the same form counts as one submit. */
const SAME_CONTENT_MS = 10 * 60_000
const ATTEMPTS = 6
const KEY = /^[A-Za-z0-9-]{16,64}$/

export type Submission = {
  /** Short name of the form, for example `hotline`. */
  form: string
  /** The idempotency key the page gave to the form; anything malformed counts as absent. */
  key?: string
  /** What makes two submits the same; letters' case counts, white space does not. */
  content: readonly (string | number | boolean | null | undefined)[]
  now: Date
}

/** What a new record needs: what to return for it, and the writes that make it, as one batch. */
export type Draft = { target: string; writes: Prisma.PrismaPromise<unknown>[] }
export type Refusal<Reason> = { refused: Reason }

export type Submitted = {
  target: string
  /** True when an earlier or parallel submit had made the record. */
  repeated: boolean
  /** False when the key was used before with other content: the new text is not stored. */
  sameContent: boolean
}

type Keys = { byKey: string | null; byContent: string }

function keysOf({ form, key, content }: Submission): Keys {
  const parts = content.map((part) =>
    typeof part === 'string' ? part.normalize('NFC').replace(/\s+/g, ' ').trim() : (part ?? null),
  )
  return {
    byKey: key && KEY.test(key) ? `${form}:key:${key}` : null,
    byContent: `${form}:hash:${keyedDigest('submission', JSON.stringify([form, parts]))}`,
  }
}

async function findEarlier(keys: Keys, since: Date, database: Database): Promise<Submitted | null> {
  const names = [keys.byContent, ...(keys.byKey ? [keys.byKey] : [])]
  const rows = await database.submission.findMany({ where: { key: { in: names } } })
  const byKey = rows.find((row) => row.key === keys.byKey)
  const byContent = rows.find((row) => row.key === keys.byContent)
  if (byKey) return { target: byKey.target, repeated: true, sameContent: byContent?.target === byKey.target }
  if (byContent && byContent.createdAt > since) {
    return { target: byContent.target, repeated: true, sameContent: true }
  }
  return null
}

/** Somebody else was first, the record had changed since it was read, or the database was busy: look again. */
function isWorthAnotherTry(error: unknown): boolean {
  if (isUniqueViolation(error)) return true
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return code === 'P2025' || code === 'P1008' || code === 'P2034'
}

/**
 * Makes exactly one record per idempotency key, and one per content within 10 minutes. The marks are unique in the
 * database and written in the transaction of the record, so parallel submits on any number of instances agree.
 * `create` is asked again after a collision and may refuse; then nothing is written.
 * @throws what the database threw when it was not a collision.
 */
export function submitOnce(
  submission: Submission,
  create: (database: Database) => Draft | Promise<Draft>,
  database?: Database,
): Promise<Submitted>
export function submitOnce<Reason>(
  submission: Submission,
  create: (database: Database) => Draft | Refusal<Reason> | Promise<Draft | Refusal<Reason>>,
  database?: Database,
): Promise<Submitted | Refusal<Reason>>
export async function submitOnce<Reason>(
  submission: Submission,
  create: (database: Database) => Draft | Refusal<Reason> | Promise<Draft | Refusal<Reason>>,
  database: Database = db(),
): Promise<Submitted | Refusal<Reason>> {
  const keys = keysOf(submission)
  const { now } = submission
  const since = new Date(now.getTime() - SAME_CONTENT_MS)
  for (let attempt = 1; ; attempt += 1) {
    const earlier = await findEarlier(keys, since, database)
    if (earlier) return earlier
    const draft = await create(database)
    if ('refused' in draft) return draft
    const { target } = draft
    const mark = (key: string) => database.submission.create({ data: { key, target, createdAt: now } })
    try {
      await database.$transaction([
        database.submission.deleteMany({ where: { key: keys.byContent, createdAt: { lte: since } } }),
        mark(keys.byContent),
        ...(keys.byKey ? [mark(keys.byKey)] : []),
        ...draft.writes,
      ])
      return { target, repeated: false, sameContent: true }
    } catch (error) {
      if (attempt === ATTEMPTS || !isWorthAnotherTry(error)) throw error
    }
  }
}

/** Takes out the marks of submits before a day; they only have to outlive a second tap or a reload. */
export async function forgetSubmissions(before: Date): Promise<number> {
  return (await db().submission.deleteMany({ where: { createdAt: { lt: before } } })).count
}

import 'server-only'
import { randomUUID } from 'node:crypto'
import { codeDigest, randomCode } from '@/lib/codes'
import { localDay } from '@/lib/dates'
import { keptUntil } from '@/lib/days'
import { type Database, db } from '@/lib/db'
import { submitOnce } from '@/lib/submission'
import { NAME_KEPT_DAYS, NAME_OPEN_DAYS } from './constants'
import { firstHolderKey, holderDigest } from './mutations.keys'
import type { CertificateKind } from './types'

export type NewCertificate = {
  kind: CertificateKind
  courseSlug: string
  courseTitle: { uk: string; en: string }
  hours: number
  sessionId?: string
  enrolmentId?: string
  name: string | null
  /** StaffUser.id. */
  issuedBy?: string
  now: Date
}

/** `code` and `holderKey` are nine characters without dashes; see `formatCode`. */
export type IssuedCertificate = {
  id: string
  code: string
  /** For the holder's paper only. Null when the certificate was there already and its key was renewed since. */
  holderKey: string | null
}

/** The row of a new certificate, for a batch of writes. */
function certificateRecord({ courseTitle, now, name, ...rest }: NewCertificate) {
  const id = randomUUID()
  const code = randomCode()
  return {
    ...rest,
    id,
    code,
    codeDigest: codeDigest(code),
    courseTitleUk: courseTitle.uk,
    courseTitleEn: courseTitle.en,
    name: name?.trim() || null,
    holderDigest: holderDigest(firstHolderKey(id)),
    issuedOn: localDay(now),
    retainUntil: keptUntil(now, NAME_KEPT_DAYS),
    createdAt: now,
  }
}

const issuedFields = { id: true, code: true, holderDigest: true } as const

/** The key of a stored certificate while it still is the first one. */
function issuedFrom(row: { id: string; code: string; holderDigest: string }): IssuedCertificate {
  const key = firstHolderKey(row.id)
  return { id: row.id, code: row.code, holderKey: holderDigest(key) === row.holderDigest ? key : null }
}

/**
 * Gives a certificate. An enrolment has at most one: asked again, also at the same moment, it gives the first one back
 * as it is, with the same key until that is renewed. One that was revoked comes back too, and stays revoked.
 */
export async function issueCertificate(
  input: NewCertificate,
  database: Database,
): Promise<IssuedCertificate> {
  const create = certificateRecord(input)
  const { enrolmentId } = input
  const row = enrolmentId
    ? await database.certificate.upsert({
        where: { enrolmentId },
        create: { ...create, enrolmentId },
        update: {},
        select: issuedFields,
      })
    : await database.certificate.create({ data: create, select: issuedFields })
  return issuedFrom(row)
}

/**
 * Gives a certificate once per submit of a form.
 * @param answers what the certificate was earned with; two learners of one library may answer alike, so where the page
 * gave a key, the key tells them apart.
 */
export async function issueOnce(
  input: NewCertificate,
  answers: string,
  { key, caller }: { key?: string; caller?: string },
): Promise<IssuedCertificate> {
  const { courseSlug, name, now } = input
  const submission = {
    form: 'certificate',
    key,
    content: [courseSlug, name, answers, key ?? caller],
    now,
  }
  const draft = (database: Database) => {
    const data = certificateRecord(input)
    return { target: data.id, writes: [database.certificate.create({ data, select: { id: true } })] }
  }
  const first = await submitOnce(submission, draft, db())
  // The page was gone back to, and the name was written in another way.
  const done = first.sameContent ? first : await submitOnce({ ...submission, key: undefined }, draft, db())
  const where = { id: done.target }
  return issuedFrom(await db().certificate.findUniqueOrThrow({ where, select: issuedFields }))
}

/** A new key for a holder who lost theirs; the old one opens nothing any more, and an open name is closed. */
export async function renewHolderKey(id: string, _now: Date, database: Database): Promise<string | null> {
  const key = randomCode()
  const { count } = await database.certificate.updateMany({
    where: { id, revokedAt: null },
    data: { holderDigest: holderDigest(key), nameOpenUntil: null },
  })
  return count === 1 ? key : null
}

type Held = { code: string; key: string }

/** Code and key must both fit; which of them does not is told to nobody. */
const held = ({ code, key }: Held) => ({ codeDigest: codeDigest(code), holderDigest: holderDigest(key) })

/** Lets everybody with the code see the name for some days. False: no such certificate and key, or it has no name. */
export async function openName(words: Held & { now: Date }, database: Database = db()): Promise<boolean> {
  const { count } = await database.certificate.updateMany({
    where: { ...held(words), name: { not: null }, revokedAt: null },
    data: { nameOpenUntil: keptUntil(words.now, NAME_OPEN_DAYS) },
  })
  return count === 1
}

/** Hides the name again. False: no such certificate and key. */
export async function closeName(words: Held, database: Database = db()): Promise<boolean> {
  const { count } = await database.certificate.updateMany({
    where: held(words),
    data: { nameOpenUntil: null },
  })
  return count === 1
}

/** Says from now on that the certificate was taken back. False when there is none, or it was taken back before. */
export async function revokeCertificate(id: string, now: Date, database: Database): Promise<boolean> {
  const { count } = await database.certificate.updateMany({
    where: { id, revokedAt: null },
    data: { revokedAt: now, nameOpenUntil: null },
  })
  return count === 1
}

/**
 * Takes the name and the way to the enrolment out of every certificate whose time is over.
 * @returns how many were cleared.
 */
export async function eraseExpiredNames(now: Date, database: Database = db()): Promise<number> {
  const { count } = await database.certificate.updateMany({
    where: { retainUntil: { lte: now }, OR: [{ name: { not: null } }, { enrolmentId: { not: null } }] },
    data: { name: null, enrolmentId: null, nameOpenUntil: null },
  })
  return count
}

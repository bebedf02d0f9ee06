import 'server-only'
import { issueCertificate, renewHolderKey } from '@/features/certificates/mutations'
import type { CertificateSheet } from '@/features/certificates/types'
import { takeSeats } from '@/features/enrolments/mutations.seats'
import { formatCode } from '@/lib/codes'
import type { Database } from '@/lib/db'
import type { Both } from '@/lib/i18n/both'
import { changed, invalid, type SessionChange, seenSession } from './mutations.staff'
import type { EndInput } from './schema.sheet'

type Context = { courseTitle: Both; staffId: string; now: Date }

/** With the certificates as they go on paper: their keys are told here and are nowhere in clear. */
export type Ended = SessionChange & { sheets?: CertificateSheet[] }

/** Ends a session and gives certificates to the people named. Others cannot be added afterwards. */
export async function endSession(
  { id, version, hours, people }: EndInput,
  { courseTitle, staffId, now }: Context,
  tx: Database,
): Promise<Ended> {
  const seen = await seenSession({ id, version }, ['open'], tx)
  if (!seen.ok) return seen
  const { session } = seen
  const first = session.meetings[0]
  if (!first || first.startsAt > now) return invalid('form', 'session-not-begun')
  await takeSeats(session.poolId, tx)
  const here = await tx.enrolment.findMany({
    where: { poolId: session.poolId, state: 'enrolled' },
    select: { id: true },
  })
  const known = new Set(here.map((person) => person.id))
  for (const { enrolmentId, name } of people) {
    if (!known.has(enrolmentId)) continue
    const course = { courseSlug: session.courseSlug, courseTitle, hours }
    const whose = { sessionId: session.id, enrolmentId, name, issuedBy: staffId }
    await issueCertificate({ kind: 'session', ...course, ...whose, now }, tx)
  }
  await tx.courseSession.update({
    where: { id },
    data: { state: 'ended', endedAt: now, version: { increment: 1 } },
  })
  const done = await changed(session, tx)
  return done.ok ? { ...done, sheets: await printCertificates(id, now, tx) } : done
}

/**
 * The certificates of a session for the printer. Holders whose key was renewed since get a new one, for the one they
 * have is not kept.
 */
export async function printCertificates(
  sessionId: string,
  now: Date,
  tx: Database,
): Promise<CertificateSheet[]> {
  const rows = await tx.certificate.findMany({
    where: { sessionId, revokedAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  const sheets: CertificateSheet[] = []
  for (const row of rows) {
    const holderKey = await keyOf(row, now, tx)
    sheets.push({
      code: formatCode(row.code),
      kind: 'session',
      courseSlug: row.courseSlug,
      courseTitle: { uk: row.courseTitleUk, en: row.courseTitleEn },
      hours: row.hours,
      issuedOn: row.issuedOn,
      name: row.name,
      holderKey: holderKey && formatCode(holderKey),
    })
  }
  return sheets
}

type Row = {
  id: string
  enrolmentId: string | null
  courseSlug: string
  courseTitleUk: string
  courseTitleEn: string
  hours: number
  name: string | null
}

/** The first key while it is the one that works, otherwise a new one. */
async function keyOf(row: Row, now: Date, tx: Database): Promise<string | null> {
  const { id, enrolmentId, courseSlug, courseTitleUk, courseTitleEn, hours, name } = row
  if (enrolmentId === null) return renewHolderKey(id, now, tx)
  const again = await issueCertificate(
    {
      kind: 'session',
      ...{ courseSlug, hours, name, enrolmentId, now },
      courseTitle: { uk: courseTitleUk, en: courseTitleEn },
    },
    tx,
  )
  return again.holderKey ?? renewHolderKey(id, now, tx)
}

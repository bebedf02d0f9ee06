'use server'

import { staffAction } from '@/features/auth/builders'
import type { CertificateSheet } from '@/features/certificates/types'
import { pageTags } from '@/lib/cache-tags'
import { formatDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { getLead } from './data.lead'
import { loadCourseTitle } from './loaders.staff'
import { endSession, printCertificates } from './mutations.end'
import { auditFacts } from './rules/audit-facts'
import { endSchema, printSchema } from './schema.sheet'
import type { PrintedSheet } from './types.staff'

const issue = { permission: 'issue:certificate' } as const

/** `version` is that of the session as it stands now, for who saw an older one. */
type Printed = { sheets: PrintedSheet[]; version?: number }

const printed = (sheets: readonly CertificateSheet[], locale: Locale): PrintedSheet[] =>
  sheets.map((sheet) => ({ ...sheet, day: formatDay(sheet.issuedOn, locale) }))

/** Ends a session; its certificates come back for the printer, and only here do their keys stand in clear. */
export const endAction = staffAction<typeof endSchema, Printed, Awaited<ReturnType<typeof loadCourseTitle>>>(
  endSchema,
  {
    ...issue,
    name: 'session-end',
    ledBy: ({ id }, tx) => getLead(id, tx),
    prepare: ({ id }) => loadCourseTitle(id),
  },
  async (input, { tx, now, staff, locale }, courseTitle) => {
    const ended = await endSession(input, { courseTitle, staffId: staff.id, now }, tx)
    if (ended.ok) {
      const { sheets = [], after } = ended
      const facts = { ...auditFacts(after), certificates: sheets.length }
      const audit = { entity: 'session', id: input.id, action: 'end:session', after: facts }
      return { status: 'ok', audit, tags: [pageTags.all], data: { sheets: printed(sheets, locale) } }
    }
    if (ended.reason === 'conflict')
      return { status: 'conflict', data: { sheets: [], version: ended.current.version } }
    if (ended.reason === 'invalid') return { status: 'invalid', fields: ended.fields }
    return { status: 'failed', code: ended.reason === 'unknown' ? 'gone' : 'changed' }
  },
)

/** The certificates once more for the printer. */
export const printAction = staffAction<typeof printSchema, Printed>(
  printSchema,
  { ...issue, name: 'session-print', refresh: false, ledBy: ({ sessionId }, tx) => getLead(sessionId, tx) },
  async ({ sessionId }, { tx, now, locale }) => {
    const sheets = await printCertificates(sessionId, now, tx)
    const audit = {
      entity: 'session',
      id: sessionId,
      action: 'print:certificate',
      after: { certificates: sheets.length },
    }
    return { status: 'ok', audit, data: { sheets: printed(sheets, locale) } }
  },
)

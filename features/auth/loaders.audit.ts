import 'server-only'
import { listAudit, listAuditChoices } from './data.audit'
import { requireStaff } from './loaders'
import { parseAuditFilter } from './rules/audit'
import type { AuditFilter, AuditLine, Staff } from './types'

const PAGE = 100
/** As much as a spreadsheet opens with ease. */
const EXPORTED = 50_000

type Query = Record<string, string | string[] | undefined>

export type AuditPage = {
  filter: AuditFilter
  lines: AuditLine[]
  count: number
  /** From 1. */
  page: number
  pages: number
  choices: Awaited<ReturnType<typeof listAuditChoices>>
}

/** A page of the log, searched by what the address says. */
export async function loadAudit(query: Query): Promise<{ staff: Staff; page: AuditPage }> {
  const staff = await requireStaff('read:audit')
  const filter = parseAuditFilter(query)
  const asked = Math.max(1, Math.trunc(Number(query.page)) || 1)
  const [{ lines, count }, choices] = await Promise.all([
    listAudit(filter, { skip: (asked - 1) * PAGE, take: PAGE }),
    listAuditChoices(),
  ])
  return { staff, page: { filter, lines, count, page: asked, pages: Math.ceil(count / PAGE), choices } }
}

/** The same for a file. */
export async function loadAuditExport(query: Query): Promise<AuditLine[]> {
  await requireStaff('export:audit')
  return (await listAudit(parseAuditFilter(query), { skip: 0, take: EXPORTED })).lines
}

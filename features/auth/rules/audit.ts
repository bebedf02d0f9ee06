import { z } from 'zod'
import type { AuditFilter, AuditLine } from '../types'

const word = z.string().trim().min(1).max(200).optional().catch(undefined)
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional()
  .catch(undefined)

const filterSchema = z.object({ actor: word, action: word, entity: word, id: word, from: day, to: day })

/** What an address asks of the log; anything malformed counts as not asked. */
export function parseAuditFilter(query: Record<string, unknown>): AuditFilter {
  return filterSchema.parse(query)
}

function text(value: unknown): string {
  if (value === null || value === undefined) return '—'
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What an entry changed, field by field; fields that stayed are left out. */
export function auditChanges({ before, after }: Pick<AuditLine, 'before' | 'after'>) {
  const old = isRecord(before) ? before : before === null ? {} : { '': before }
  const now = isRecord(after) ? after : after === null ? {} : { '': after }
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  return names
    .map((field) => ({ field, from: text(old[field]), to: text(now[field]) }))
    .filter(({ from, to }) => from !== to)
}

/** A field of a CSV file. What a spreadsheet would take for a formula is made a text. */
function csvField(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The log as a CSV file: times in UTC, changes as JSON. */
export function auditCsv(lines: readonly AuditLine[]): string {
  const head = ['at', 'actor', 'actor_id', 'action', 'entity', 'entity_id', 'before', 'after']
  const json = (value: unknown) => (value === null || value === undefined ? '' : JSON.stringify(value))
  const rows = lines.map((line) => [
    line.at.toISOString(),
    line.actorName,
    line.actorId ?? '',
    line.action,
    line.entity,
    line.entityId,
    json(line.before),
    json(line.after),
  ])
  return [head, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('')
}

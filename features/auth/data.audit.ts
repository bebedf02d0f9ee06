import 'server-only'
import { addDays } from '@/lib/days'
import { db } from '@/lib/db'
import { parseLocalMoment } from '@/lib/local-moment'
import type { AuditFilter, AuditLine } from './types'

function whereOf({ actor, action, entity, id, from, to }: AuditFilter) {
  const since = from ? startOf(from) : undefined
  const until = to ? startOf(addDays(to, 1)) : undefined
  return {
    actorId: actor === 'system' ? null : actor,
    action: action ? { startsWith: action } : undefined,
    entity,
    entityId: id,
    at: since || until ? { gte: since, lt: until } : undefined,
  }
}

/** Midnight by the community's clock. */
function startOf(day: string): Date | undefined {
  return parseLocalMoment(`${day}T00:00`) ?? undefined
}

const order = [{ at: 'desc' as const }, { id: 'desc' as const }]

/** Entries that fit, the newest first, with how many there are in all. */
export async function listAudit(
  filter: AuditFilter,
  page: { skip: number; take: number },
): Promise<{ lines: AuditLine[]; count: number }> {
  const where = whereOf(filter)
  const [lines, count] = await Promise.all([
    db().auditEntry.findMany({ where, orderBy: order, ...page }),
    db().auditEntry.count({ where }),
  ])
  return { lines, count }
}

/** What the log can be searched by: who appears in it, which actions and which things. */
export async function listAuditChoices() {
  const [actions, entities, actors] = await Promise.all([
    db().auditEntry.findMany({ distinct: ['action'], select: { action: true }, orderBy: { action: 'asc' } }),
    db().auditEntry.findMany({ distinct: ['entity'], select: { entity: true }, orderBy: { entity: 'asc' } }),
    db().staffUser.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } }),
  ])
  return {
    actions: actions.map(({ action }) => action),
    entities: entities.map(({ entity }) => entity),
    actors,
  }
}

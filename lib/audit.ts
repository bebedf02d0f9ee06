import 'server-only'
import type { Database } from './db'
import type { Prisma } from './generated/sqlite/client'
import { maskPersonal } from './mask-personal'

/** What a change was: `entity` and `id` name the thing; before and after are masked when they are written. */
export type AuditChange = {
  entity: string
  id: string
  before?: unknown
  after?: unknown
  /** When it was another thing than the permission says, for example `revoke:session`. */
  action?: string
}

/** Who did it: a person, or the command line and the portal itself, which have no id. */
export type AuditActor = { id: string | null; name: string }

function json(value: unknown): Prisma.InputJsonValue | undefined {
  return value === undefined || value === null ? undefined : (maskPersonal(value) as Prisma.InputJsonValue)
}

/** Writes what somebody did, with personal fields masked, with the given client: in the transaction of the change. */
export async function recordAudit(
  actor: AuditActor,
  action: string,
  changes: readonly AuditChange[],
  now: Date,
  database: Database,
): Promise<void> {
  for (const change of changes) {
    await database.auditEntry.create({
      data: {
        at: now,
        actorId: actor.id,
        actorName: actor.name,
        action: change.action ?? action,
        entity: change.entity,
        entityId: change.id,
        before: json(change.before),
        after: json(change.after),
      },
    })
  }
}

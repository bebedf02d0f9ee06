import 'server-only'
import { type Database, db } from '@/lib/db'
import { browserName } from './rules/browser-name'
import { parseRoles } from './rules/roles'
import type { OpenSession, Person } from './types'

const select = {
  id: true,
  name: true,
  email: true,
  roles: true,
  twoFactorEnabled: true,
  disabledAt: true,
  createdAt: true,
  accounts: { where: { providerId: 'credential', password: { not: null } }, select: { id: true }, take: 1 },
  sessions: { select: { createdAt: true }, orderBy: { createdAt: 'desc' as const }, take: 1 },
}

type Row = {
  id: string
  name: string
  email: string
  roles: unknown
  twoFactorEnabled: boolean
  disabledAt: Date | null
  createdAt: Date
  accounts: { id: string }[]
  sessions: { createdAt: Date }[]
}

function personOf({ twoFactorEnabled, accounts, sessions, roles, ...row }: Row): Person {
  return {
    ...row,
    roles: parseRoles(roles),
    hasTotp: twoFactorEnabled,
    hasPassword: accounts.length > 0,
    lastSession: sessions[0]?.createdAt ?? null,
  }
}

/** Everybody who works or worked here, by name. */
export async function listPeople(): Promise<Person[]> {
  const rows = await db().staffUser.findMany({ select, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
  return rows.map(personOf)
}

/** One of them, with the given client: inside a transaction with its own. */
export async function findPerson(id: string, database: Database = db()): Promise<Person | null> {
  const row = await database.staffUser.findUnique({ where: { id }, select })
  return row && personOf(row)
}

export async function countPeople(): Promise<number> {
  return db().staffUser.count()
}

/** A person's sessions that are open now, the newest first. `current` is the one that asks. */
export async function listSessions(userId: string, current: string, now: Date): Promise<OpenSession[]> {
  const rows = await db().staffSession.findMany({
    where: { userId, expiresAt: { gt: now } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: { id: true, createdAt: true, expiresAt: true, userAgent: true },
  })
  return rows.map(({ id, createdAt, expiresAt, userAgent }) => ({
    id,
    startedAt: createdAt,
    expiresAt,
    browser: browserName(userAgent),
    isThis: id === current,
  }))
}

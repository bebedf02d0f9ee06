import 'server-only'
import { type Database, db } from '@/lib/db'
import type { Role } from './constants'
import { parseRoles } from './rules/roles'

export type Person = {
  id: string
  name: string
  email: string
  roles: Role[]
  hasTotp: boolean
  hasPassword: boolean
  disabledAt: Date | null
  createdAt: Date
  /** When the newest session that still is there began. */
  lastSession: Date | null
}

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

export type OpenSession = { id: string; startedAt: Date; expiresAt: Date; userAgent: string | null }

/** A person's sessions that are open now, the newest first. */
export async function listSessions(userId: string, now: Date): Promise<OpenSession[]> {
  const rows = await db().staffSession.findMany({
    where: { userId, expiresAt: { gt: now } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: { id: true, createdAt: true, expiresAt: true, userAgent: true },
  })
  return rows.map(({ createdAt, ...row }) => ({ ...row, startedAt: createdAt }))
}

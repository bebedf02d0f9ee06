// People who work here, from the terminal: npm run staff -- create | list | reset | disable | enable
import { parseArgs } from 'node:util'
import { type Role, roles } from '@/features/auth/constants'
import { listPeople } from '@/features/auth/data.people'
import { forgetAttempts } from '@/features/auth/mutations.attempts'
import { createLink, type LinkKind } from '@/features/auth/mutations.passwords'
import {
  createStaff,
  disableStaff,
  enableStaff,
  removeSessions,
  removeTotp,
} from '@/features/auth/mutations.staff'
import { personState } from '@/features/auth/rules/people'
import { isRole } from '@/features/auth/rules/roles'
import { inviteSchema } from '@/features/auth/schema'
import { recordAudit } from '@/lib/audit'
import { community } from '@/lib/community'
import type { Database } from '@/lib/db'
import { env } from '@/lib/env'
import { migrate } from '@/lib/migrate'
import { storedSecret } from '@/lib/secrets'
import { writeTransaction } from '@/lib/write-transaction'
import { runCommand, UsageError } from './lib/command'

const USAGE = `npm run staff -- create --email E --name "N" --role ${roles.join('|')} [--role …]
npm run staff -- list
npm run staff -- reset --email E [--totp]     a new one-time link; --totp also removes the second factor
npm run staff -- disable --email E
npm run staff -- enable --email E`

const ACTOR = { id: null, name: 'command line' }

const stamp = new Intl.DateTimeFormat('sv-SE', {
  timeZone: community.timeZone,
  dateStyle: 'short',
  timeStyle: 'short',
})

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function printLink({ path, until }: { path: string; until: Date }): void {
  print(`Open once, until ${stamp.format(until)}:`)
  print(`${env().publicUrl}${path}`)
}

type Options = { email?: string; name?: string; role?: string[]; totp?: boolean }

async function create({ email = '', name = '', role = [] }: Options, now: Date): Promise<void> {
  const unknown = role.find((one) => !isRole(one))
  if (unknown !== undefined) throw new UsageError(`No role "${unknown}". There are: ${roles.join(', ')}.`)
  const parsed = inviteSchema.safeParse({ email, name, roles: role.filter(isRole) as Role[] })
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? '')
    throw new UsageError(`--${field === 'roles' ? 'role' : field} is missing or not right.`)
  }
  const link = await writeTransaction(async (tx) => {
    const made = await createStaff(parsed.data, tx)
    if (made === 'taken')
      throw new Error('There is already somebody with this address. To let them in again: reset.')
    const change = { entity: 'staff', id: made.id, after: parsed.data }
    await recordAudit(ACTOR, 'create:staff', [change], now, tx)
    return createLink(made.id, 'invitation', now, tx)
  })
  print(`${parsed.data.name} may now set a password.`)
  printLink(link)
}

async function list(): Promise<void> {
  const people = await listPeople()
  if (people.length === 0) print('Nobody yet.')
  for (const person of people) {
    print(`${person.email}  ${personState(person).padEnd(8)}  ${person.roles.join(', ')}  ${person.name}`)
  }
}

async function personBy(email: string | undefined) {
  const asked = (email ?? '').trim().toLowerCase()
  if (!asked) throw new UsageError('--email is missing.')
  const person = (await listPeople()).find((one) => one.email === asked)
  if (!person) throw new Error('There is nobody with this address.')
  return person
}

function record(action: string, id: string, after: unknown, now: Date, tx: Database): Promise<void> {
  return recordAudit(ACTOR, action, [{ entity: 'staff', id, after }], now, tx)
}

async function reset({ email, totp = false }: Options, now: Date): Promise<void> {
  const person = await personBy(email)
  if (person.disabledAt) throw new Error('Their access is closed. Open it first: enable.')
  const kind: LinkKind = person.hasPassword ? 'reset' : 'invitation'
  const link = await writeTransaction(async (tx) => {
    if (totp) {
      await removeTotp(person.id, tx)
      await removeSessions(person.id, tx)
    }
    await forgetAttempts(person.email, tx)
    await record('create:link', person.id, { kind, totpRemoved: totp }, now, tx)
    return createLink(person.id, kind, now, tx)
  })
  printLink(link)
}

async function disable({ email }: Options, now: Date): Promise<void> {
  const { id } = await personBy(email)
  await writeTransaction(async (tx) => {
    const change = await disableStaff(id, now, tx)
    if (!change.ok) throw new Error('This is the last administrator. Make another one first.')
    await record('disable:staff', id, undefined, now, tx)
  })
  print('Access is closed; their sessions have ended.')
}

async function enable({ email }: Options, now: Date): Promise<void> {
  const { id } = await personBy(email)
  await writeTransaction(async (tx) => {
    await enableStaff(id, tx)
    await record('enable:staff', id, undefined, now, tx)
  })
  print('Access is open again.')
}

function readOptions(args: string[]): Options {
  const text = { type: 'string' } as const
  try {
    const role = { type: 'string', multiple: true } as const
    return parseArgs({ args, options: { email: text, name: text, role, totp: { type: 'boolean' } } }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

async function run([command, ...args]: string[]): Promise<void> {
  const settings = env()
  process.env.AUTH_SECRET ||= storedSecret(settings.dataDir, 'auth')
  const commands = { create, list, reset, disable, enable }
  const chosen = Object.entries(commands).find(([name]) => name === command)?.[1]
  if (!chosen) throw new UsageError('What to do?')
  const options = readOptions(args)
  await migrate(settings.databaseUrl)
  await chosen(options, new Date())
}

runCommand(run, USAGE)

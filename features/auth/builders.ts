import 'server-only'
import { randomBytes } from 'node:crypto'
import { refresh, revalidateTag, updateTag } from 'next/cache'
import { redirect, unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { noteAction } from '@/lib/action-kinds'
import { type AuditChange, recordAudit } from '@/lib/audit'
import { recordCacheTags } from '@/lib/cache-tags'
import type { Database } from '@/lib/db'
import { href, type Locale } from '@/lib/i18n/locales'
import { describeError, log } from '@/lib/log'
import { readStaffFields } from '@/lib/staff-fields'
import type { StaffFailureCode, StaffFormState } from '@/lib/staff-form-state'
import { markStale } from '@/lib/stale-tags'
import { writeTransaction } from '@/lib/write-transaction'
import { can, canFor, type Led, type Permission } from './access'
import { loadSession, loadStaffLocale } from './loaders'
import { fieldErrors } from './rules/field-errors'
import type { Staff, StaffSession } from './types'

export type StaffContext = {
  staff: Staff
  /** The session that asks. */
  sessionId: string
  /** The client of the one transaction. Nothing else may be used inside: `db()` would wait for it. */
  tx: Database
  now: Date
  locale: Locale
}

/** What a handler answers. Everything but `ok` writes nothing, whatever the handler wrote before it. */
export type StaffOutcome<Data = undefined> =
  | {
      status: 'ok'
      audit: AuditChange | readonly AuditChange[]
      /** What the change made stale: shown anew on every instance. */
      tags?: readonly string[]
      /** Path without language, gone to after the change. */
      redirectTo?: string
      data?: Data
    }
  | { status: 'invalid'; fields: Record<string, string> }
  | { status: 'conflict'; data?: Data }
  | { status: 'failed'; code: Exclude<StaffFailureCode, 'signed-out'> }

type Done<Data> = Extract<StaffOutcome<Data>, { status: 'ok' }>

type Options<Input, Prepared> = {
  permission: Permission
  /** Name in logs. */
  name: string
  /** Also for administrators who have yet to set up their second factor: they need it to do so. */
  beforeTotp?: boolean
  /** False where the page need not be drawn anew after the change, such as a draft that saves itself. */
  refresh?: boolean
  /**
   * Who leads the session that would be changed, read in the transaction: a tutor changes only their own. Null where
   * there is nothing of that name; then the handler answers.
   */
  ledBy?: (input: Input, tx: Database) => Promise<Led | null>
  /** Slow work before the transaction, such as the digest of a password; the handler gets its result. */
  prepare?: (input: Input, who: { staff: Staff; now: Date }) => Promise<Prepared>
}

type Handler<Input, Data, Prepared> = (
  input: Input,
  context: StaffContext,
  prepared: Prepared,
) => Promise<StaffOutcome<Data>>

type Result<Data> =
  | StaffOutcome<Data>
  | { status: 'failed'; code: StaffFailureCode }
  | { status: 'failed'; code: 'unexpected'; errorId: string }

const kindOf = <Input, Prepared>({ name, permission, ledBy }: Options<Input, Prepared>) =>
  ({ kind: 'staff', name, permission, ofLead: ledBy !== undefined }) as const

/** Carries an outcome out of a transaction that must not stay. */
class NotDone extends Error {
  constructor(readonly outcome: unknown) {
    super('nothing is written')
  }
}

function unexpected(name: string, error: unknown): string {
  const errorId = randomBytes(4).toString('hex')
  const { name: errorName, errorCode, at } = describeError(error)
  log().error({ errorId, form: name, error: errorName, errorCode, at }, 'a staff form failed')
  return errorId
}

/** Runs the handler, its audit entries and its cache tags as one transaction. */
async function changeOnce<Input, Data, Prepared>(
  input: Input,
  options: Options<Input, Prepared>,
  handler: Handler<Input, Data, Prepared>,
  { staff, id: sessionId }: StaffSession,
): Promise<StaffOutcome<Data>> {
  const now = new Date()
  const locale = await loadStaffLocale()
  const prepared = (await options.prepare?.(input, { staff, now })) as Prepared
  try {
    return await writeTransaction(async (tx) => {
      const led = await options.ledBy?.(input, tx)
      if (led && !canFor(staff, options.permission, led))
        throw new NotDone({ status: 'failed', code: 'forbidden' })
      const outcome = await handler(input, { staff, sessionId, tx, now, locale }, prepared)
      if (outcome.status !== 'ok') throw new NotDone(outcome)
      const changes: readonly AuditChange[] = [outcome.audit].flat()
      await recordAudit(staff, options.permission, changes, now, tx)
      await recordCacheTags(outcome.tags ?? [], now, tx)
      return outcome
    })
  } catch (error) {
    if (error instanceof NotDone) return error.outcome as StaffOutcome<Data>
    throw error
  }
}

/** Who may, whether it is valid, and then the change. Only what Next itself throws comes out as an error. */
async function change<Schema extends z.ZodType, Data, Prepared>(
  given: unknown,
  schema: Schema,
  options: Options<z.output<Schema>, Prepared>,
  handler: Handler<z.output<Schema>, Data, Prepared>,
): Promise<Result<Data>> {
  try {
    const session = await loadSession()
    if (!session) return { status: 'failed', code: 'signed-out' }
    const { staff, mustSetUpTotp } = session
    const isHeldBack = mustSetUpTotp && !options.beforeTotp
    if (isHeldBack || !can(staff.roles, options.permission)) return { status: 'failed', code: 'forbidden' }
    const parsed = await schema.safeParseAsync(given)
    if (!parsed.success) return { status: 'invalid', fields: fieldErrors(parsed.error) }
    return await changeOnce(parsed.data, options, handler, session)
  } catch (error) {
    unstable_rethrow(error)
    return { status: 'failed', code: 'unexpected', errorId: unexpected(options.name, error) }
  }
}

/**
 * A server action of the staff: asks who it is and whether they may, reads the form with the schema, and runs the
 * handler in one transaction together with the audit log, so that no change is without its entry. After the commit what
 * became stale is shown anew, and the redirect follows. A collision with another writer runs the handler again.
 */
export function staffAction<Schema extends z.ZodType, Data = undefined, Prepared = undefined>(
  schema: Schema,
  options: Options<z.output<Schema>, Prepared>,
  handler: Handler<z.output<Schema>, Data, Prepared>,
): (state: StaffFormState<Data>, form: FormData) => Promise<StaffFormState<Data>> {
  const action = async (_state: StaffFormState<Data>, form: FormData): Promise<StaffFormState<Data>> => {
    const { input, values } = readStaffFields(form)
    const result = await change(input, schema, options, handler)
    if (result.status !== 'ok') return { ...result, values }
    const { tags = [], redirectTo, data }: Done<Data> = result
    markStale(tags)
    for (const tag of tags) updateTag(tag)
    if (redirectTo !== undefined) redirect(href(await loadStaffLocale(), redirectTo))
    if (options.refresh ?? true) refresh()
    return { status: 'ok', data }
  }
  return noteAction(action, kindOf(options))
}

const HTTP_STATUS = {
  limit: 429,
  unexpected: 500,
  gone: 410,
  changed: 409,
  forbidden: 403,
  'signed-out': 401,
}

function answer(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}

/** Only pages of this very portal may send: browsers name the origin, and a form of another site cannot send JSON. */
function isOwnRequest(request: Request): boolean {
  const origin = request.headers.get('origin')
  const host = request.headers.get('host')
  const json = request.headers.get('content-type')?.startsWith('application/json') ?? false
  return json && origin !== null && URL.canParse(origin) && new URL(origin).host === host
}

/**
 * The same for scripts of staff pages that send JSON by POST: 200 `{data}`, 400 `{fields}`, 401 signed out, 403 may not,
 * 409 `{data}` changed meanwhile, 410 gone, 500 `{errorId}`.
 */
export function staffRoute<Schema extends z.ZodType, Data = undefined, Prepared = undefined>(
  schema: Schema,
  options: Options<z.output<Schema>, Prepared>,
  handler: Handler<z.output<Schema>, Data, Prepared>,
): (request: Request) => Promise<Response> {
  const route = async (request: Request): Promise<Response> => {
    if (!isOwnRequest(request)) return answer(403, { code: 'forbidden' })
    const given: unknown = await request.json().catch(() => undefined)
    const result = await change(given, schema, options, handler)
    if (result.status === 'ok') {
      markStale(result.tags ?? [])
      for (const tag of result.tags ?? []) revalidateTag(tag, { expire: 0 })
      return answer(200, { data: result.data })
    }
    if (result.status === 'invalid') return answer(400, { fields: result.fields })
    if (result.status === 'conflict') return answer(409, { data: result.data })
    const { status: _status, ...problem } = result
    return answer(HTTP_STATUS[result.code], problem)
  }
  return noteAction(route, kindOf(options))
}

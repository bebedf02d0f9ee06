import { resolve } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { can, ofSessions, type Permission } from '../../features/auth/access'
import { roles } from '../../features/auth/constants'
import { type ActionKind, actionKind } from '../../lib/action-kinds'
import { db } from '../../lib/db'
import { staffIdle } from '../../lib/staff-form-state'
import { codeFiles } from '../architecture/source-files'
import { onEachDatabase } from '../support/databases'
import { actAs, hire } from '../support/staff'
import { readByPost, staffEntries } from '../support/staff-doors'

vi.mock('next-intl/server', () => ({
  getTranslations: async () =>
    Object.assign((key: string) => key, { has: () => true, rich: (key: string) => key }),
  getMessages: async () => ({}),
  setRequestLocale: () => {},
}))

type Action = (state: unknown, form: FormData) => Promise<{ status: string; code?: string }>
type Route = (request: Request, context?: unknown) => Promise<Response>
type Found<What> = { name: string; run: What; kind: ActionKind | undefined }

/** Every function that the files of actions export: what a browser could call by its number. */
async function actionsOf(): Promise<Found<Action>[]> {
  const files = codeFiles.filter((path) => /^features\/[^/]+\/actions(?:\.(?!test)[a-z-]+)*\.ts$/.test(path))
  const found: Found<Action>[] = []
  for (const file of files) {
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ resolve(file))
    for (const [name, run] of Object.entries(exported))
      if (typeof run === 'function')
        found.push({ name: `${file} ${name}`, run: run as Action, kind: actionKind(run) })
  }
  return found
}

/** Every route of the staff side that changes something. */
async function routesOf(): Promise<Found<Route>[]> {
  const found: Found<Route>[] = []
  for (const { file, path, changes } of staffEntries) {
    if (!changes || path in readByPost) continue
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ resolve(file))
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const run = exported[method]
      if (typeof run === 'function')
        found.push({ name: `${method} ${path}`, run: run as Route, kind: actionKind(run) })
    }
  }
  return found
}

/** The framework carries redirects as errors: then the action was allowed and went on. */
async function stateOf(done: Promise<{ status: string; code?: string }>): Promise<string> {
  const state = await done.catch((error: { digest?: string }) => {
    if (error.digest?.startsWith('NEXT_REDIRECT')) return { status: 'redirect' as string, code: undefined }
    throw error
  })
  return state.status === 'failed' ? `failed ${state.code}` : state.status
}

function postOf(): Request {
  const headers = { 'content-type': 'application/json', origin: 'http://portal.test', host: 'portal.test' }
  return new Request('http://portal.test/desk', { method: 'POST', headers, body: '{}' })
}

describe('the registry of actions', () => {
  it('knows every function that a browser could call', async () => {
    const all = [...(await actionsOf()), ...(await routesOf())]
    expect(all.length).toBeGreaterThan(20)
    expect(all.filter(({ kind }) => !kind).map(({ name }) => name)).toEqual([])
    const unheard = (await routesOf()).filter(({ kind }) => kind?.kind !== 'staff')
    expect(unheard.map(({ name }) => name)).toEqual([])
  })

  it('asks who leads the session wherever its people or its time are changed', async () => {
    const changes: readonly string[] = ofSessions
    const about = [...(await actionsOf()), ...(await routesOf())].flatMap(({ name, kind }) =>
      kind?.kind === 'staff' && changes.includes(kind.permission) ? [{ name, ofLead: kind.ofLead }] : [],
    )
    expect(about.length).toBeGreaterThan(12)
    expect(about.filter(({ ofLead }) => !ofLead)).toEqual([])
  })
})

onEachDatabase('the role walk through actions', () => {
  let actions: { name: string; permission: Permission; send: () => Promise<string> }[] = []

  beforeAll(async () => {
    const forms = (await actionsOf()).map(({ name, run, kind }) => ({
      name,
      kind,
      send: () => stateOf(run(staffIdle, new FormData())),
    }))
    const routes = (await routesOf()).map(({ name, run, kind }) => ({
      name,
      kind,
      send: async () => {
        const { status } = await run(postOf(), {
          params: Promise.resolve({ locale: 'uk', slug: 'none', id: 'none' }),
        })
        return { 401: 'failed signed-out', 403: 'failed forbidden' }[status] ?? 'answered'
      },
    }))
    actions = [...forms, ...routes].flatMap(({ name, kind, send }) =>
      kind?.kind === 'staff' ? [{ name, permission: kind.permission as Permission, send }] : [],
    )
  })

  beforeEach(() => actAs())

  it('lets nobody do anything who is not signed in', async () => {
    for (const { name, send } of actions)
      expect({ name, state: await send() }).toEqual({ name, state: 'failed signed-out' })
  })

  it.each(roles)('lets %s do what the table says and nothing else', async (role) => {
    for (const { name, permission, send } of actions) {
      // A fresh session for each: an action may end it.
      actAs(await hire(db(), [role]))
      const state = await send()
      const refused = state === 'failed forbidden' || state === 'failed signed-out'
      expect({ name, permission, refused }).toEqual({ name, permission, refused: !can([role], permission) })
    }
  })

  it('lets an administrator without a second factor do nothing but set it up', async () => {
    actAs(await hire(db(), ['admin'], false))
    const allowed: string[] = []
    for (const { name, send } of actions) if ((await send()) !== 'failed forbidden') allowed.push(name)
    expect(allowed.map((name) => name.split(' ')[1])).toEqual(['setUpTotpAction', 'confirmTotpAction'])
  })
})

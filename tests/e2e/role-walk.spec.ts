import { can } from '../../features/auth/access'
import { type Role, roles } from '../../features/auth/constants'
import { type Door, doors, readByPost, staffEntries } from '../support/staff-doors'
import type { Portal } from './support/portal'
import { signInAs } from './support/staff'
import { expect, test } from './support/test'

/** Examples are not shown outside of development, whoever asks. */
const ELSEWHERE = ['/admin/dev/components']

type Visit = { path: string; door: Door; method: 'GET' | 'POST' }

const visits: Visit[] = staffEntries.flatMap(({ path, reads }): Visit[] => {
  if (ELSEWHERE.includes(path)) return []
  const door = reads ? doors[path] : readByPost[path]
  return door === undefined ? [] : [{ path, door, method: reads ? 'GET' : 'POST' }]
})

/** Nothing has this name: who may come in finds an empty page or none, who may not is sent away before. */
const address = (path: string) => path.replace(/\[\w+\]/g, 'nothing')

/** What the door answers: `in`, `sign in` or `no`. */
async function knock({ path, method }: Visit, portal: Portal, cookie: string): Promise<string> {
  const url = `${portal.url}${address(path)}`
  const answer = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { cookie },
    signal: AbortSignal.timeout(20_000),
  })
  await answer.body?.cancel()
  const to = answer.headers.get('location') ?? ''
  if (/\/admin\/sign-in\?next=/.test(to)) return 'sign in'
  if (answer.status === 401 || answer.status === 403) return 'no'
  return answer.status < 500 ? 'in' : `broken ${answer.status}`
}

function expected({ door, path }: Visit, role: Role | null): string {
  if (door === 'open') return 'in'
  // A script cannot sign anybody in, so interfaces only say no.
  if (role === null) return path.startsWith('/api/') ? 'no' : 'sign in'
  return door === 'signed-in' || can([role], door) ? 'in' : 'no'
}

async function walk(portal: Portal, role: Role | null, cookie: string): Promise<void> {
  expect(visits.length).toBeGreaterThan(30)
  for (const visit of visits) {
    const answer = await knock(visit, portal, cookie)
    expect.soft(`${visit.path}: ${answer}`).toBe(`${visit.path}: ${expected(visit, role)}`)
  }
}

test('nobody comes in without signing in', async ({ portal }) => {
  test.slow()
  await walk(portal, null, '')
})

for (const role of roles) {
  test(`${role} comes in where the table says and nowhere else`, async ({ portal, context }) => {
    test.slow()
    await signInAs(context, portal, [role])
    const cookies = await context.cookies()
    await walk(portal, role, cookies.map(({ name, value }) => `${name}=${value}`).join('; '))
  })
}

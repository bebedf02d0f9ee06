import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { db } from '@/lib/db'
import { staffIdle } from '@/lib/staff-form-state'
import { onEachDatabase } from '@/tests/support/databases'
import { staleTags } from '@/tests/support/next-cache'
import { actAs, hire, type Person, request, staffForm } from '@/tests/support/staff'
import { staffAction, staffRoute } from './builders'

const schema = z.object({
  key: z.string().min(1, 'required'),
  mode: z.string(),
  tags: z.array(z.string()).optional(),
})
const options = { permission: 'update:place', name: 'test' } as const

type Now = { now: string }

/** Writes a setting, and then does what the form asks for. */
const save = staffAction<typeof schema, Now>(schema, options, async ({ key, mode }, { tx }) => {
  await tx.setting.create({ data: { key, value: mode } })
  if (mode === 'throws') throw new Error('a secret text')
  if (mode === 'conflict') return { status: 'conflict', data: { now: 'theirs' } }
  if (mode === 'invalid') return { status: 'invalid', fields: { key: 'taken' } }
  if (mode === 'gone') return { status: 'failed', code: 'gone' }
  return {
    status: 'ok',
    audit: { entity: 'setting', id: key, before: { phone: '+380501234567' }, after: { mode } },
    tags: ['settings', 'settings'],
    redirectTo: mode === 'redirect' ? '/admin/places' : undefined,
    data: { now: mode },
  }
})

const count = staffRoute(z.object({ key: z.string() }), options, async ({ key }, { tx, staff }) => {
  const value = ((await tx.setting.findUnique({ where: { key } }))?.value as number | undefined) ?? 0
  await tx.setting.upsert({ where: { key }, create: { key, value: 1 }, update: { value: value + 1 } })
  return { status: 'ok', audit: { entity: 'setting', id: key }, data: { by: staff.name } }
})

function post(body: unknown, headers: Record<string, string> = {}): Request {
  return new Request('http://portal.test/desk/log', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: 'http://portal.test',
      host: 'portal.test',
      ...headers,
    },
    body: JSON.stringify(body),
  })
}

onEachDatabase('the builder of staff actions', () => {
  let editor: Person

  beforeEach(async () => {
    editor = await hire(db(), ['editor'])
    await db().setting.deleteMany()
    await db().cacheTag.deleteMany()
    staleTags.length = 0
    actAs(editor)
  })

  const written = async () => ({
    settings: await db().setting.count(),
    tags: await db().cacheTag.count(),
    audit: await db().auditEntry.count({ where: { actorId: editor.id } }),
  })
  const nothing = { settings: 0, tags: 0, audit: 0 }
  const send = (mode: string) => save(staffIdle, staffForm({ key: 'a', mode, tags: ['x', 'y'] }))

  it('writes the change, its entry with personal fields masked, and what became stale', async () => {
    expect(await send('ok')).toEqual({ status: 'ok', data: { now: 'ok' } })
    expect(await written()).toEqual({ settings: 1, tags: 1, audit: 1 })
    expect(await db().auditEntry.findFirst({ where: { actorId: editor.id } })).toMatchObject({
      actorName: editor.name,
      action: 'update:place',
      entity: 'setting',
      entityId: 'a',
      before: { phone: '…67' },
      after: { mode: 'ok' },
    })
    expect(staleTags).toContain('settings')
  })

  it('goes on in the language of the page', async () => {
    actAs(editor, '/en/admin/places/new')
    await expect(send('redirect')).rejects.toMatchObject({
      digest: expect.stringContaining(';/en/admin/places;'),
    })
    expect(await written()).toEqual({ settings: 1, tags: 1, audit: 1 })
  })

  it.each([
    ['conflict', { status: 'conflict', data: { now: 'theirs' } }],
    ['invalid', { status: 'invalid', fields: { key: 'taken' } }],
    ['gone', { status: 'failed', code: 'gone' }],
  ])('writes nothing when the handler says %s, and gives back what was typed', async (mode, answer) => {
    expect(await send(mode)).toEqual({ ...answer, values: { key: 'a', mode, tags: 'x\ny' } })
    expect(await written()).toEqual(nothing)
  })

  it('writes nothing when the handler throws, and tells only a number', async () => {
    const state = await send('throws')
    expect(state).toMatchObject({
      status: 'failed',
      code: 'unexpected',
      errorId: expect.stringMatching(/^\w{8}$/),
    })
    expect(JSON.stringify(state)).not.toContain('secret')
    expect(await written()).toEqual(nothing)
  })

  it('gives the codes of fields that are not in order', async () => {
    expect(await save(staffIdle, staffForm({ key: '', mode: 'ok' }))).toEqual({
      status: 'invalid',
      fields: { key: 'required' },
      values: { key: '', mode: 'ok' },
    })
  })

  it('keeps the words of somebody whose session ended', async () => {
    actAs()
    expect(await send('ok')).toMatchObject({ status: 'failed', code: 'signed-out', values: { mode: 'ok' } })
    actAs(editor)
    await db().staffSession.update({ where: { id: editor.sessionId }, data: { expiresAt: new Date(0) } })
    expect(await send('ok')).toMatchObject({ status: 'failed', code: 'signed-out' })
    expect(await written()).toEqual(nothing)
  })

  it.each([
    ['the wrong role', ['operator', 'analyst'], true, 'forbidden'],
    ['an administrator without a second factor', ['admin'], false, 'forbidden'],
  ] as const)('refuses %s', async (_who, roles, totp, code) => {
    actAs(await hire(db(), roles, totp))
    expect(await send('ok')).toMatchObject({ status: 'failed', code })
    expect(await written()).toEqual(nothing)
  })

  it('refuses who was disabled from the next request on, and a forged session', async () => {
    const cookie = request.headers.get('cookie') ?? ''
    request.headers.set('cookie', `${cookie.slice(0, -6)}AAAA%3D`)
    expect(await send('ok')).toMatchObject({ code: 'signed-out' })
    actAs(editor)
    await db().staffUser.update({ where: { id: editor.id }, data: { disabledAt: new Date() } })
    expect(await send('ok')).toMatchObject({ code: 'signed-out' })
  })

  describe('for scripts', () => {
    it('answers with JSON', async () => {
      const response = await count(post({ key: 'n' }))
      expect([response.status, await response.json()]).toEqual([200, { data: { by: editor.name } }])
      expect((await count(post({ key: 1 }))).status).toBe(400)
      expect((await count(post('nonsense'))).status).toBe(400)
    })

    it('answers only pages of this portal, and only people who may', async () => {
      expect((await count(post({ key: 'n' }, { origin: 'http://evil.test' }))).status).toBe(403)
      expect((await count(post({ key: 'n' }, { 'content-type': 'text/plain' }))).status).toBe(403)
      actAs()
      expect((await count(post({ key: 'n' }))).status).toBe(401)
      actAs(await hire(db(), ['tutor']))
      expect((await count(post({ key: 'n' }))).status).toBe(403)
      expect(await db().setting.count()).toBe(0)
    })

    it('loses no change of many at once', async () => {
      const answers = await Promise.all(Array.from({ length: 12 }, () => count(post({ key: 'n' }))))
      expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(200))
      expect((await db().setting.findUnique({ where: { key: 'n' } }))?.value).toBe(12)
      expect((await written()).audit).toBe(12)
    })
  })
})

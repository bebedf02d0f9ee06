import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { staffIdle } from '@/lib/staff-form-state'
import { onEachDatabase } from '@/tests/support/databases'
import { actAs, askFrom, request, staffForm } from '@/tests/support/staff'
import { totpCode } from '@/tests/support/totp'
import {
  changePasswordAction,
  confirmTotpAction,
  endOwnSessionAction,
  removeTotpAction,
  renewRecoveryCodesAction,
  setUpTotpAction,
} from './actions.account'
import { inviteAction } from './actions.people'
import { codeAction, passwordAction, signOutAction, welcomeAction } from './actions.sign-in'
import { findSession } from './data'
import { createLink } from './mutations.passwords'
import { createStaff, disableStaff } from './mutations.staff'

askFrom('somebody')

const PASSWORD = 'шафа їде повз молоко'
const NEW_PASSWORD = 'тиха лампа 73 коло моста'

/** Where an action leads; the framework carries redirects as errors. */
async function redirectOf(done: Promise<unknown>): Promise<string> {
  const error = await done.then(
    (state) => new Error(`no redirect but ${JSON.stringify(state)}`),
    (thrown: Error & { digest?: string }) => thrown,
  )
  const address = 'digest' in error ? String(error.digest).split(';')[2] : undefined
  if (!address) throw error
  return address
}

onEachDatabase('a way in', () => {
  let email = ''
  let id = ''

  const send = (values: Record<string, string>) => staffForm(values)
  const enter = (password: string, next = '') => passwordAction(staffIdle, send({ email, password, next }))
  const session = () => findSession(request.headers)
  const actions = async () => {
    const entries = await db().auditEntry.findMany({ where: { entityId: id }, orderBy: { at: 'asc' } })
    return entries.map(({ action }) => action)
  }

  /** Somebody new with a password of their own; nobody is signed in afterwards. */
  async function welcome(roles: readonly ('admin' | 'editor')[]): Promise<void> {
    actAs()
    const made = await createStaff({ email, name: 'Олена', roles }, db())
    id = made === 'taken' ? '' : made.id
    const { path } = await createLink(id, 'invitation', new Date(), db())
    const token = path.split('token=')[1] ?? ''
    expect(await redirectOf(welcomeAction(staffIdle, send({ token, password: PASSWORD })))).toBe('/admin')
    expect((await session())?.staff.email).toBe(email)
    actAs()
  }

  beforeEach(() => {
    askFrom(`somebody ${Math.random()}`)
    email = `olena.${Math.random().toString(36).slice(2)}@example.org`
    actAs()
  })

  it('begins with a link that opens once and refuses weak passwords', async () => {
    const made = await createStaff({ email, name: 'Олена Іваненко', roles: ['editor'] }, db())
    if (made === 'taken') throw new Error('taken')
    const first = await createLink(made.id, 'invitation', new Date(), db())
    const { path } = await createLink(made.id, 'invitation', new Date(), db())
    const open = (link: string, password: string) =>
      welcomeAction(staffIdle, send({ token: link.split('token=')[1] ?? '', password }))
    expect(await open(first.path, PASSWORD)).toMatchObject({ status: 'failed', code: 'gone' })
    expect(await open(path, 'короткий')).toMatchObject({ fields: { password: 'password-too-short' } })
    expect(await open(path, 'Олена Іваненко')).toMatchObject({ fields: { password: 'password-common' } })
    expect(await redirectOf(open(path, PASSWORD))).toBe('/admin')
    expect(await open(path, PASSWORD)).toMatchObject({ status: 'failed', code: 'gone' })
  })

  it('goes by e-mail and password, and back to the page that was asked for', async () => {
    await welcome(['editor'])
    expect(await redirectOf(enter(PASSWORD, '/en/admin/places?x=1'))).toBe('/en/admin/places?x=1')
    expect(await session()).toMatchObject({ staff: { id }, mustSetUpTotp: false })
    for (const elsewhere of ['https://evil.example/admin', '//evil.example', '/admin/sign-in', '/guides'])
      expect(await redirectOf(enter(PASSWORD, elsewhere))).toBe('/admin')
    await redirectOf(signOutAction(new FormData()))
    expect(await session()).toBeNull()
  })

  it('tells an unknown address and a wrong password by the same words, and gives no password back', async () => {
    await welcome(['editor'])
    const wrong = await enter('щось геть інше тут')
    const unknown = await passwordAction(staffIdle, send({ email: 'no@example.org', password: 'x' }))
    expect(wrong).toEqual({
      status: 'invalid',
      fields: { password: 'sign-in-wrong' },
      values: { email, next: '' },
    })
    expect(unknown).toMatchObject({ fields: { password: 'sign-in-wrong' } })
  })

  it('closes after ten wrong passwords, also for the right one and from elsewhere', async () => {
    await welcome(['editor'])
    const answers = []
    for (let time = 0; time < 10; time += 1) answers.push(await enter('щось геть інше тут'))
    expect(answers.at(-2)).toMatchObject({ fields: { password: 'sign-in-wrong' } })
    expect(answers.at(-1)).toMatchObject({ fields: { password: 'sign-in-locked' } })
    askFrom('somebody else')
    expect(await enter(PASSWORD)).toMatchObject({ fields: { password: 'sign-in-locked' } })
    expect(await actions()).toContain('lock:sign-in')
    await db().staffRateLimit.updateMany({ data: { lastRequest: BigInt(Date.now() - 16 * 60_000) } })
    expect(await redirectOf(enter(PASSWORD))).toBe('/admin')
  })

  it('is not open to who tries many addresses', async () => {
    const tries = Array.from({ length: 41 }, (_, index) => `p${index}@example.org`)
    let last: unknown
    for (const address of tries)
      last = await passwordAction(staffIdle, send({ email: address, password: '' })).then((state) =>
        state.status === 'invalid' && state.fields.password === 'password-missing'
          ? codeAction(staffIdle, send({ code: 'nonsense' })).catch(() => state)
          : state,
      )
    expect(last).toMatchObject({ status: 'failed', code: 'limit' })
  })

  it('closes at once for who is disabled', async () => {
    await welcome(['editor'])
    await createStaff({ email: `second-${email}`, name: 'Друга', roles: ['admin'] }, db())
    await redirectOf(enter(PASSWORD))
    await disableStaff(id, new Date(), db())
    expect(await session()).toBeNull()
    expect(await enter(PASSWORD)).toMatchObject({ fields: { password: 'sign-in-wrong' } })
  })

  describe('with a second factor', () => {
    async function setUp(): Promise<{ secret: string; recoveryCodes: string[] }> {
      await redirectOf(enter(PASSWORD))
      const state = await setUpTotpAction(staffIdle, send({ password: PASSWORD }))
      if (state.status !== 'ok' || !state.data) throw new Error(JSON.stringify(state))
      const wrong = String((Number(totpCode(state.data.secret)) + 1) % 1_000_000).padStart(6, '0')
      expect(await confirmTotpAction(staffIdle, send({ code: wrong }))).toMatchObject({
        fields: { code: 'code-wrong' },
      })
      const code = totpCode(state.data.secret).replace(/^.../, '$& ')
      expect(await confirmTotpAction(staffIdle, send({ code }))).toEqual({ status: 'ok', data: undefined })
      return state.data
    }

    it('lets an administrator do nothing before it is set up', async () => {
      await welcome(['admin'])
      await redirectOf(enter(PASSWORD))
      expect(await session()).toMatchObject({ mustSetUpTotp: true })
      const invite = () =>
        inviteAction(staffIdle, staffForm({ email: `x${email}`, name: 'X', roles: ['editor'] }))
      expect(await invite()).toMatchObject({ status: 'failed', code: 'forbidden' })
      await setUp()
      expect(await session()).toMatchObject({ mustSetUpTotp: false, hasTotp: true })
      expect(await invite()).toMatchObject({ status: 'ok', data: { name: 'X' } })
      expect(await actions()).toEqual(
        expect.arrayContaining(['set:password', 'sign-in:session', 'start:totp', 'enable:totp']),
      )
    })

    it('asks for the code, and takes each recovery code once', async () => {
      await welcome(['editor'])
      const { secret, recoveryCodes } = await setUp()
      expect(recoveryCodes).toHaveLength(10)
      actAs()
      expect(await redirectOf(enter(PASSWORD, '/desk'))).toBe('/admin/sign-in/code?next=%2Fdesk')
      expect(await session()).toBeNull()
      expect(await codeAction(staffIdle, send({ code: '000000' }))).toMatchObject({
        fields: { code: 'code-wrong' },
      })
      expect(await redirectOf(codeAction(staffIdle, send({ code: totpCode(secret), next: '/desk' })))).toBe(
        '/desk',
      )
      expect(await session()).toMatchObject({ staff: { id } })

      const recovery = recoveryCodes[3] ?? ''
      for (const [time, good] of [true, false].entries()) {
        actAs()
        await redirectOf(enter(PASSWORD))
        const answer = codeAction(staffIdle, send({ code: recovery }))
        if (good) expect(await redirectOf(answer)).toBe('/admin')
        else expect(await answer, String(time)).toMatchObject({ fields: { code: 'code-wrong' } })
      }
      expect(await actions()).toContain('use:recovery-code')
    })

    it('leads back to the password when there was none', async () => {
      expect(await redirectOf(codeAction(staffIdle, send({ code: '123456' })))).toBe('/admin/sign-in?again=1')
    })

    it('gives new recovery codes and goes off only to who holds it', async () => {
      await welcome(['editor'])
      const { secret, recoveryCodes } = await setUp()
      const renewed = await renewRecoveryCodesAction(staffIdle, send({ password: PASSWORD }))
      const codes = renewed.status === 'ok' ? (renewed.data?.recoveryCodes ?? []) : []
      expect(codes).toHaveLength(10)
      expect(codes).not.toContain(recoveryCodes[0])
      expect(await removeTotpAction(staffIdle, send({ code: recoveryCodes[0] ?? '' }))).toMatchObject({
        fields: { code: 'code-wrong' },
      })
      expect(await redirectOf(removeTotpAction(staffIdle, send({ code: totpCode(secret) })))).toBe(
        '/admin/set-up-totp',
      )
      expect(await session()).toMatchObject({ hasTotp: false })
    })
  })

  it('ends other sessions when the password changes or on a wish', async () => {
    await welcome(['editor'])
    await redirectOf(enter(PASSWORD))
    const first = request.headers.get('cookie') ?? ''
    actAs()
    await redirectOf(enter(PASSWORD))
    const second = (await session())?.id
    const wrong = await changePasswordAction(
      staffIdle,
      send({ currentPassword: 'не той', password: NEW_PASSWORD }),
    )
    expect(wrong).toMatchObject({ fields: { currentPassword: 'password-wrong' }, values: {} })
    expect(JSON.stringify(wrong)).not.toContain(NEW_PASSWORD)
    await changePasswordAction(staffIdle, send({ currentPassword: PASSWORD, password: NEW_PASSWORD }))
    expect((await session())?.id).toBe(second)
    request.headers.set('cookie', first)
    expect(await session()).toBeNull()

    await redirectOf(enter(NEW_PASSWORD))
    expect(await endOwnSessionAction(staffIdle, send({ session: 'others' }))).toMatchObject({ status: 'ok' })
    expect(await db().staffSession.count({ where: { userId: id } })).toBe(1)
    expect(await endOwnSessionAction(staffIdle, send({ session: second ?? '' }))).toMatchObject({
      code: 'gone',
    })
  })
})

import { beforeEach, expect, it } from 'vitest'
import { POST as postSwitch } from '@/app/[locale]/(staff)/desk/kiosk/switch/route'
import { POST as postFinish } from '@/app/api/kiosk/finish/route'
import { db } from '@/lib/db'
import { newKioskEpoch, parseKioskEpoch } from '@/lib/kiosk'
import { onEachDatabase } from '@/tests/support/databases'
import { actAs, hire, type Person, request } from '@/tests/support/staff'

const send = (on: unknown) =>
  postSwitch(
    new Request('http://portal.test/desk/kiosk/switch', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://portal.test', host: 'portal.test' },
      body: JSON.stringify({ on }),
    }),
  )
const finish = (to: string) =>
  postFinish(
    new Request('http://portal.test/api/kiosk/finish', { method: 'POST', body: new URLSearchParams({ to }) }),
  )
/** What the browser has of cookies. */
const jar = () =>
  Object.fromEntries(new URLSearchParams((request.headers.get('cookie') ?? '').replaceAll('; ', '&')))

onEachDatabase('the mode for visitors', () => {
  let person: Person
  beforeEach(async () => {
    person = await hire(db(), ['consultant'])
    actAs(person, '/desk/kiosk')
  })
  const hasSession = async () => (await db().staffSession.count({ where: { id: person.sessionId } })) > 0

  it('starts without a session, in the browser and in the database', async () => {
    expect((await send(true)).status).toBe(200)
    expect(Object.keys(jar())).toEqual(['kiosk'])
    expect(parseKioskEpoch(jar().kiosk)).not.toBeNull()
    expect(await hasSession()).toBe(false)
    const [entry] = await db().auditEntry.findMany({ where: { entityId: person.sessionId } })
    expect(entry).toMatchObject({ action: 'start:kiosk', actorId: person.id })
  })

  it('ends with nothing left', async () => {
    request.headers.set('cookie', `${request.headers.get('cookie')}; kiosk=${newKioskEpoch()}`)
    expect((await send(false)).status).toBe(200)
    expect(jar()).toEqual({})
    expect(await hasSession()).toBe(false)
  })

  it('is switched by nobody else', async () => {
    expect((await send('perhaps')).status).toBe(400)
    expect(await hasSession()).toBe(true)
    actAs(await hire(db(), ['analyst']), '/desk/kiosk')
    expect((await send(true)).status).toBe(403)
    actAs()
    expect((await send(true)).status).toBe(401)
    expect(jar()).toEqual({})
  })

  it('wipes every cookie and begins a new epoch, only where it is on', async () => {
    const before = newKioskEpoch()
    request.headers.set('cookie', `display=theme.dark; kiosk=${before}; portal.session_token=x`)
    const answer = await finish('/en')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en'])
    expect(Object.keys(jar())).toEqual(['kiosk'])
    expect(jar().kiosk).not.toBe(before)
    request.headers.set('cookie', 'display=theme.dark')
    expect((await finish('https://elsewhere.example/')).headers.get('location')).toBe('/')
    expect(jar()).toEqual({ display: 'theme.dark' })
  })
})

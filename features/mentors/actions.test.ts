import { beforeAll, beforeEach, expect, it } from 'vitest'
import { parseCode } from '@/lib/codes'
import { db } from '@/lib/db'
import { idle } from '@/lib/form-state'
import { onEachDatabase } from '@/tests/support/databases'
import { askFrom } from '@/tests/support/staff'
import { applyAction, askHelpAction, leaveAction, withdrawAction } from './actions'

function form(values: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.append(name, value)
  return data
}

/** Where an action leads; the framework carries redirects as errors. */
async function redirectOf(done: Promise<unknown>): Promise<string> {
  const thrown = await done.then(
    (state) => new Error(`no redirect but ${JSON.stringify(state)}`),
    (error: Error & { digest?: string }) => error,
  )
  const address = 'digest' in thrown ? String(thrown.digest).split(';')[2] : undefined
  if (!address) throw thrown
  return address
}

const application = {
  ...{ kind: 'student', name: 'Прізвище Ім’я', phone: '0501112233', publicName: 'Ім’я' },
  ...{ 'theme.start': 'on', 'way.online': 'on', 'language.uk': 'on', consent: 'on', locale: 'uk' },
}
const request = {
  ...{ need: 'Хочу навчитися писати листи', 'way.phone': 'on', contact: 'code', locale: 'en' },
}

onEachDatabase('the forms of mentors and learners', () => {
  beforeAll(() => {
    process.env.AUTH_SECRET = 'a secret of the tests, long enough'
  })

  beforeEach(async () => {
    askFrom(`somebody ${Math.random()}`)
    await db().learningRequest.deleteMany()
    await db().mentor.deleteMany()
    await db().submission.deleteMany()
  })

  it('lead to a code in the language of the form, once for one submit, and out again by it', async () => {
    const address = await redirectOf(applyAction(idle, form(application)))
    expect(address).toMatch(/^\/r\/[A-Z2-9-]{11}\?new=1$/)
    expect(await redirectOf(applyAction(idle, form(application)))).toBe(address)
    const code = address.slice(3, 14)
    const typed = code.replaceAll('-', ' ').toLowerCase()
    expect(await redirectOf(leaveAction(idle, form({ code: typed, locale: 'uk' })))).toBe(
      `/r/${code}?sent=left`,
    )
    expect(await leaveAction(idle, form({ code, locale: 'uk' }))).toMatchObject({ code: 'changed' })

    const asked = await redirectOf(askHelpAction(idle, form(request)))
    expect(asked).toMatch(/^\/en\/r\/[A-Z2-9-]{11}\?new=1$/)
    const own = asked.slice(6, 17)
    const withdrawn = await redirectOf(withdrawAction(idle, form({ code: own, locale: 'en' })))
    expect(withdrawn).toBe(`/en/r/${own}?sent=withdrawn`)
  })

  it('give everything that was typed back, and store nothing of robots', async () => {
    const typed = { ...application, phone: '050 11' }
    expect(await applyAction(idle, form(typed))).toEqual({
      status: 'invalid',
      fields: { phone: 'phone-too-short' },
      values: typed,
    })
    const robot = await redirectOf(askHelpAction(idle, form({ ...request, website: 'x' })))
    expect(parseCode(robot.slice(6, 17))).not.toBeNull()
    expect(await db().learningRequest.count()).toBe(0)
  })

  it.each(['ACE-HKM-239', 'no code', ''])('tell nothing of the unknown code %j', async (code) => {
    for (const action of [leaveAction, withdrawAction])
      expect(await action(idle, form({ code, locale: 'uk' }))).toMatchObject({
        status: 'failed',
        code: 'gone',
      })
  })
})

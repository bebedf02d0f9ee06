import { redirect } from 'next/navigation'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { askFrom } from '@/tests/support/staff'
import { idle } from './form-state'
import { type Outcome, publicAction } from './public-action'

const logged: string[] = []
let asking = 'somebody'

vi.hoisted(() => {
  process.env.LOG_LEVEL = 'debug'
})
// The real logger, writing into the test instead of the standard output.
vi.mock('pino', async (original) => {
  const { default: real } = await original<typeof import('pino')>()
  const sink = { write: (line: string) => logged.push(line) }
  return { default: Object.assign((options: import('pino').LoggerOptions) => real(options, sink), real) }
})

const PHONE = '050 765 43 21'
const schema = z.object({
  phone: z.string().min(9, 'phone-too-short'),
  text: z.string().min(1, 'text-missing'),
})
const handled: unknown[] = []

function build(answer: () => Outcome = () => ({ status: 'ok' }), count = 100) {
  const options = {
    name: 'test',
    limit: { count, windowMs: 60_000 },
    pretend: (): Outcome => redirect('/thanks'),
  }
  return publicAction(schema, options, async (input, { caller, locale, key }) => {
    handled.push({ input, caller, locale, key })
    return answer()
  })
}

function form(values: Record<string, string | Blob>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.append(name, value)
  return data
}

const good = { phone: PHONE, text: 'питання', locale: 'en', submissionKey: 'k1' }

describe('publicAction', () => {
  beforeEach(() => {
    handled.length = 0
    logged.length = 0
    asking = `somebody ${Math.random()}`
    askFrom(asking)
  })

  it('hands checked input, language, key and asker to the handler', async () => {
    expect(await build()(idle, form(good))).toEqual({ status: 'ok' })
    expect(handled).toEqual([
      { input: { phone: PHONE, text: 'питання' }, caller: asking, locale: 'en', key: 'k1' },
    ])
  })

  it('gives codes and everything that was typed back for invalid input', async () => {
    const long = 'я'.repeat(9000)
    const state = await build()(idle, form({ phone: '1', text: '', extra: long, locale: 'xx' }))
    expect(state).toEqual({
      status: 'invalid',
      fields: { phone: 'phone-too-short', text: 'text-missing' },
      values: { phone: '1', text: '', extra: long, locale: 'xx' },
    })
    expect(handled).toEqual([])
  })

  it('adds the values to what the handler refuses', async () => {
    const state = await build(() => ({ status: 'failed', code: 'gone' }))(idle, form(good))
    expect(state).toEqual({ status: 'failed', code: 'gone', values: good })
  })

  it('answers a robot as a success and stores nothing', async () => {
    const trapped = build()(idle, form({ ...good, text: '', website: 'http://spam.example' }))
    await expect(trapped).rejects.toMatchObject({ digest: expect.stringContaining('/thanks') })
    expect(handled).toEqual([])
    expect(logged).toEqual([])
  })

  it('refuses files', async () => {
    const state = await build()(idle, form({ ...good, photo: new Blob(['x']) }))
    expect(state).toEqual({ status: 'invalid', fields: { form: 'file' }, values: {} })
  })

  it('limits what is in order, not mistakes, for each asker', async () => {
    const action = build(undefined, 2)
    for (let mistakes = 0; mistakes < 5; mistakes += 1) await action(idle, form({ ...good, text: '' }))
    expect(await action(idle, form(good))).toEqual({ status: 'ok' })
    expect(await action(idle, form(good))).toEqual({ status: 'ok' })
    expect(await action(idle, form(good))).toEqual({ status: 'failed', code: 'limit', values: good })
    askFrom('somebody else')
    expect(await action(idle, form(good))).toEqual({ status: 'ok' })
  })

  it('lets redirects through', async () => {
    const action = build(() => redirect('/r/ACE-HKM-239?new=1'))
    await expect(action(idle, form(good))).rejects.toMatchObject({
      digest: expect.stringContaining('/r/ACE'),
    })
    expect(logged).toEqual([])
  })

  it('logs an exploding handler with a number and nothing of the phone', async () => {
    const explode = () => {
      const error = new Error(`Unique constraint on ${PHONE}\n    at ${PHONE}\n{"phone":"+380507654321"}`)
      throw Object.assign(error, { code: 'P2000', meta: { phone: '+380507654321' } })
    }
    const state = await build(explode)(idle, form(good))
    expect(state).toMatchObject({ status: 'failed', code: 'unexpected', values: good })
    const errorId = state.status === 'failed' ? state.errorId : ''
    expect(errorId).toMatch(/^[0-9a-f]{8}$/)
    expect(logged).toHaveLength(1)
    const line = JSON.parse(logged[0] ?? '{}')
    expect(line).toMatchObject({ errorId, form: 'test', error: 'Error', errorCode: 'P2000' })
    expect(logged.join('').replace(/\D/g, '')).not.toContain('7654321')
    expect(logged.join('')).not.toContain('питання')
  })
})

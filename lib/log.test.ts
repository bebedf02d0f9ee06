import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { createLog, describeError } from './log'

const SECRET = '+380501878207'

/** What stands in the log after one entry. */
function written(entry: object, message = 'test'): Record<string, unknown> {
  let text = ''
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk
      done()
    },
  })
  createLog('info', stream).info(entry, message)
  return JSON.parse(text)
}

function thrown(message: string): Error {
  return new Error(message)
}

describe('an error in the log', () => {
  it('is told by its name, its code and its place, never by its message', () => {
    const error = Object.assign(new TypeError(`no number ${SECRET}`), { code: 'P2002' })
    const told = describeError(error)
    expect(told).toEqual({
      name: 'TypeError',
      errorCode: 'P2002',
      at: expect.stringMatching(/^at .*log\.test\.ts.*:\d+:\d+\)?$/),
    })
    expect(JSON.stringify(told)).not.toContain(SECRET)
  })

  it.each([
    `\n    at ${SECRET}`,
    `\n    at ${SECRET} (file:///a/b.ts:1:2)`,
    `\n    at ${SECRET}:1:2`,
    `question:\n    at home ${SECRET} (x:1:1)\n    at ${SECRET} (y:2:2)`,
    `\r\n    at ${SECRET} (x:1:1)\r\n`,
    `\n\tat ${SECRET} (x:1:1)\n\n`,
    `at ${SECRET} (x:1:1)`,
    `\u2028    at ${SECRET} (x:1:1)`,
  ])('leaks nothing of a message with lines like those of a stack: %j', (message) => {
    const told = describeError(thrown(message))
    expect(JSON.stringify(told)).not.toContain(SECRET)
    expect(told.at).toMatch(/^at thrown .*log\.test\.ts/)
  })

  it('leaks nothing of a message that was replaced later: the stack keeps the old one', () => {
    const error = thrown(`\n    at ${SECRET} (x:1:1)\n    and ${SECRET}`)
    expect(error.stack).toContain(SECRET)
    error.message = 'harmless'
    const told = describeError(error)
    expect(JSON.stringify(told)).not.toContain(SECRET)
    expect(told.at).toMatch(/^at thrown .*log\.test\.ts/)
  })

  it('has no place without a stack, or with a foreign one', () => {
    const bare = thrown('x')
    bare.stack = undefined
    expect(describeError(bare)).toEqual({ name: 'Error', errorCode: undefined, at: undefined })
    const foreign = thrown('x')
    foreign.stack = `Error: ${SECRET}\nx@http://site/${SECRET}`
    expect(JSON.stringify(describeError(foreign))).not.toContain(SECRET)
  })

  it.each([SECRET, { phone: SECRET }, null, undefined, 7])(
    'that is no error is told by its type: %j',
    (thing) => {
      expect(describeError(thing)).toEqual({ name: typeof thing })
    },
  )

  it('has only texts as codes', () => {
    expect(describeError(Object.assign(thrown('x'), { code: { phone: SECRET } })).errorCode).toBeUndefined()
  })
})

describe('an entry of the log', () => {
  it.each(['phone', 'question', 'text', 'code', 'email'])(
    'never holds a %s, at the top or one level down',
    (name) => {
      const entry = written({ [name]: SECRET, form: { [name]: SECRET, size: 2 } })
      expect(JSON.stringify(entry)).not.toContain(SECRET)
      expect(entry.form).toMatchObject({ size: 2 })
    },
  )

  it('has the time in words of ISO 8601, a level and a message, but no host and no process', () => {
    const entry = written({ path: '/guides' }, 'served')
    expect(entry).toEqual({
      level: 30,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      path: '/guides',
      msg: 'served',
    })
  })

  it('keeps the code of an error, which is no code of a request', () => {
    const error = describeError(Object.assign(thrown('x'), { code: 'P2002' }))
    expect(written({ error })).toMatchObject({ error: { name: 'Error', errorCode: 'P2002' } })
  })
})

import { describe, expect, it } from 'vitest'
import { phoneProblem } from '@/lib/phone-problem'
import messages from '@/messages/uk.json'
import { hotlineFieldErrors } from './constants'
import { createRequestSchema, requestMessageSchema } from './schema'

const good = { question: 'Як отримати довідку?', contact: 'phone', phone: '050 123 45 67', consent: 'on' }

function problems(values: Record<string, string>) {
  const parsed = createRequestSchema.safeParse(values)
  return parsed.success
    ? {}
    : Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join('.'), message]))
}

describe('createRequestSchema', () => {
  it('takes a question with a phone to call back', () => {
    expect(createRequestSchema.parse({ ...good, callWhen: 'evening', mayLeaveMessage: 'on' })).toEqual({
      question: 'Як отримати довідку?',
      contact: { kind: 'phone', phone: '+380501234567', callWhen: 'evening', mayLeaveMessage: true },
    })
  })

  it('forgets the phone of somebody who comes back with the code', () => {
    const parsed = createRequestSchema.parse({
      question: ' Як отримати довідку? ',
      contact: 'code',
      phone: '050',
    })
    expect(parsed).toEqual({ question: 'Як отримати довідку?', contact: { kind: 'code' } })
  })

  it('calls at any time when the time was not chosen or is made up', () => {
    for (const callWhen of [undefined, 'midnight']) {
      expect(createRequestSchema.parse({ ...good, callWhen }).contact).toMatchObject({ callWhen: 'any' })
    }
  })

  it('tells all problems at once', () => {
    expect(problems({})).toEqual({ question: 'question-missing', contact: 'contact-missing' })
    expect(problems({ question: 'що', contact: 'phone', phone: '' })).toEqual({
      question: 'question-too-short',
      phone: 'phone-missing',
      consent: 'consent-missing',
    })
    expect(problems({ ...good, question: '   ' })).toEqual({ question: 'question-missing' })
    expect(problems({ ...good, question: 'я'.repeat(5001) })).toEqual({ question: 'question-too-long' })
    expect(problems({ ...good, question: 'я'.repeat(5000) })).toEqual({})
    expect(problems({ ...good, contact: 'pigeon' })).toEqual({ contact: 'contact-missing' })
  })
})

describe('phoneProblem', () => {
  it.each([
    ['050 123 45 67', null],
    ['+380 (50) 123-45-67', null],
    ['380501234567', null],
    ['0048 22 123 45 67', null],
    ['+49 1512 3456789', null],
    ['', 'phone-missing'],
    ['050 123 45 6', 'phone-too-short'],
    ['050', 'phone-too-short'],
    ['+380 50 123 45', 'phone-too-short'],
    ['050 123 45 67 8', 'phone-too-long'],
    ['1545', 'phone-service'],
    ['16-77', 'phone-service'],
    ['0 800 503 753', 'phone-service'],
    ['не маю', 'phone-invalid'],
    ['mail@example.com', 'phone-invalid'],
  ])('%j → %s', (typed, problem) => {
    expect(phoneProblem(typed)).toBe(problem)
  })
})

describe('requestMessageSchema', () => {
  it('takes words and leaves the code as it came', () => {
    expect(requestMessageSchema.parse({ code: 'асе-нкм-239', message: ' Дякую ' })).toEqual({
      code: 'асе-нкм-239',
      message: 'Дякую',
    })
    expect(requestMessageSchema.safeParse({ message: '' }).error?.issues[0]?.message).toBe('message-missing')
    expect(requestMessageSchema.safeParse({ message: 'я' }).error?.issues[0]?.message).toBe(
      'message-too-short',
    )
  })
})

it('has a sentence for every problem', () => {
  expect(Object.keys(messages.errors.fields)).toEqual(expect.arrayContaining([...hotlineFieldErrors]))
})

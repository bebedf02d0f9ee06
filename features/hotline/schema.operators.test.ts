import { describe, expect, it } from 'vitest'
import messages from '@/messages/uk.json'
import { appealSchema, parseAppealFilter } from './schema.appeals'
import {
  answerSchema,
  mergeSchema,
  outcomeSchema,
  phoneRequestSchema,
  templateSchema,
} from './schema.operators'
import { parseLastFour, parseQueueFilter, statesOf } from './schema.queue'

type Schema = {
  safeParse: (value: unknown) => { error?: { issues: { path: PropertyKey[]; message: string }[] } }
}
const problems = (schema: Schema, value: unknown) =>
  Object.fromEntries(
    (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]),
  )

describe('where a question ended', () => {
  it.each([
    [{ outcome: 'guide-used', detail: ' 214-3 ' }, {}],
    [{ outcome: 'guide-used', detail: '214' }, {}],
    [{ outcome: 'guide-used', detail: 'підпис' }, { detail: 'guide-unknown' }],
    [{ outcome: 'guide-used', detail: '' }, { detail: 'detail-missing' }],
    [{ outcome: 'guide-missing', detail: 'Як замінити пенсійне посвідчення' }, {}],
    [{ outcome: 'outside-our-power' }, { detail: 'detail-missing' }],
    [
      { outcome: 'outside-our-power', detail: 'Пенсійний фонд, 0 800 503 753' },
      { detail: 'detail-personal' },
    ],
    [{ outcome: 'place-fixed', detail: 'син, 050-123-45-67' }, { detail: 'detail-personal' }],
    [{ outcome: 'place-fixed', detail: 'olena@example.org' }, { detail: 'detail-personal' }],
    [{ outcome: 'place-fixed', detail: 'Бібліотека № 3, кімната 12' }, {}],
    [{ outcome: 'place-fixed', detail: 'б'.repeat(201) }, { detail: 'too-long' }],
    [{ detail: '214' }, { outcome: 'outcome-missing' }],
    [{ outcome: 'solved', detail: '214' }, { outcome: 'outcome-missing' }],
  ])('%j → %j', (value, expected) => {
    expect(problems(outcomeSchema, value)).toEqual(expected)
  })
})

describe('forms of operators', () => {
  const seen = { id: 'a', version: '3' }

  it('carry what was seen and the words', () => {
    expect(answerSchema.parse({ ...seen, text: ' Так ', kind: 'ask' })).toEqual({
      id: 'a',
      version: 3,
      text: 'Так',
      kind: 'ask',
    })
    expect(problems(answerSchema, { ...seen, text: '', kind: 'answer' })).toEqual({ text: 'required' })
    expect(problems(answerSchema, { ...seen, text: 'я'.repeat(4001), kind: 'answer' })).toEqual({
      text: 'too-long',
    })
    expect(problems(mergeSchema, { ...seen, into: ' ' })).toEqual({ into: 'required' })
    expect(problems(templateSchema, {})).toEqual({
      title: 'required',
      textUk: 'required',
      textEn: 'required',
    })
  })

  it('keep no phone of a caller without consent', () => {
    const call = { question: 'Як отримати довідку?', contact: 'phone', phone: '050 123 45 67' }
    expect(problems(phoneRequestSchema, call)).toEqual({ consent: 'consent-missing' })
    expect(phoneRequestSchema.parse({ ...call, consent: 'on', priority: 'urgent', key: 'k' })).toEqual({
      question: 'Як отримати довідку?',
      contact: { kind: 'phone', phone: '+380501234567', callWhen: 'any', mayLeaveMessage: false },
      priority: 'urgent',
      answerLocale: 'uk',
      key: 'k',
    })
  })
})

describe('addresses of the queue', () => {
  it('hold a filter, whatever they hold', () => {
    expect(parseQueueFilter({})).toEqual({
      state: 'open',
      who: 'any',
      priority: 'any',
      channel: 'any',
      overdue: false,
      q: '',
      page: 1,
    })
    const query = { state: 'waiting', who: 'mine', priority: 'urgent', channel: 'phone', overdue: '1' }
    expect(parseQueueFilter({ ...query, q: ' 4567 ', page: '3' })).toMatchObject({
      state: 'waiting',
      overdue: true,
      q: '4567',
      page: 3,
    })
    expect(parseQueueFilter({ state: ['new'], page: '-1', q: ['a'] })).toMatchObject({
      state: 'open',
      page: 1,
      q: '',
    })
    expect(statesOf('open')).toEqual(['new', 'in-work', 'waiting'])
    expect(statesOf('all')).toHaveLength(5)
  })

  it.each([
    ['4567', '4567'],
    [' 45-67', '4567'],
    ['456', null],
    ['45678', null],
    ['абвг', null],
    [undefined, null],
  ])('%j ends a phone: %s', (typed, expected) => {
    expect(parseLastFour(typed)).toBe(expected)
  })

  it('name a year and a state of the register', () => {
    expect(parseAppealFilter({}, 2026)).toEqual({ year: 2026, state: undefined })
    expect(parseAppealFilter({ year: '2025', state: 'answered' }, 2026)).toEqual({
      year: 2025,
      state: 'answered',
    })
    expect(parseAppealFilter({ year: 'x', state: 'lost' }, 2026)).toEqual({ year: 2026, state: undefined })
  })
})

it('an appeal has every field of article 5, and a day that there is', () => {
  expect(problems(appealSchema, { requestId: 'a', receivedOn: '2026-13-45' })).toEqual({
    receivedOn: 'day-invalid',
    applicantName: 'required',
    residence: 'required',
    essence: 'required',
    contact: 'required',
    term: 'required',
  })
})

it('has a sentence for every problem', () => {
  const own = [
    'outcome-missing',
    'detail-missing',
    'detail-personal',
    'guide-unknown',
    'code-invalid',
    'target-unknown',
    'target-same',
    'day-invalid',
    'day-future',
    'required',
    'too-long',
  ]
  expect(Object.keys(messages.staff.fieldErrors)).toEqual(expect.arrayContaining(own))
})

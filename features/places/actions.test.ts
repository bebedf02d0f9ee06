import { beforeAll, beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { HONEYPOT_FIELD, idle } from '@/lib/form-state'
import { seed } from '@/prisma/seed'
import { onEachDatabase } from '@/tests/support/databases'
import { askFrom } from '@/tests/support/staff'
import { reportMistakeAction } from './actions'

const now = new Date('2026-11-23T10:00:00Z')

function form(values: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.append(name, value)
  return data
}

onEachDatabase('the form that reports a mistake at a place', () => {
  const good = { slug: 'cnap', text: 'Телефон не відповідає', locale: 'en' }
  const send = (values: Record<string, string> = {}) =>
    reportMistakeAction(idle, form({ ...good, ...values }))

  beforeAll(async () => {
    process.env.AUTH_SECRET = 'a secret of the tests, long enough'
    await seed({ now })
  })

  beforeEach(async () => {
    askFrom(`somebody ${Math.random()}`)
    await db().placeReport.deleteMany()
    await db().submission.deleteMany()
  })

  it('keeps the words in the language of the page, once for a double press', async () => {
    expect(await send()).toEqual({ status: 'ok' })
    expect(await send()).toEqual({ status: 'ok' })
    expect(await db().placeReport.findMany({ select: { text: true, locale: true } })).toEqual([
      { text: 'Телефон не відповідає', locale: 'en' },
    ])
  })

  it.each([
    ['', 'text-missing'],
    ['ой', 'text-too-short'],
    ['я'.repeat(1001), 'text-too-long'],
  ])('gives back what was written with the reason: %#', async (text, code) => {
    expect(await send({ text })).toMatchObject({
      status: 'invalid',
      fields: { text: code },
      values: { text },
    })
    expect(await db().placeReport.count()).toBe(0)
  })

  it('does not tell whether a hidden place exists', async () => {
    for (const slug of ['demo-mobile-18', 'never-was']) {
      expect(await send({ slug })).toMatchObject({
        status: 'failed',
        code: 'gone',
        values: { text: good.text },
      })
    }
    expect(await db().placeReport.count()).toBe(0)
  })

  it('thanks a machine that fills every field, and keeps nothing', async () => {
    expect(await send({ [HONEYPOT_FIELD]: 'https://spam.example' })).toEqual({ status: 'ok' })
    expect(await db().placeReport.count()).toBe(0)
  })

  it('takes ten an hour from one caller', async () => {
    const answers = []
    for (let number = 1; number <= 11; number += 1) answers.push(await send({ text: `Помилка ${number}` }))
    expect(answers.slice(0, 10).every(({ status }) => status === 'ok')).toBe(true)
    expect(answers[10]).toMatchObject({ status: 'failed', code: 'limit', values: { text: 'Помилка 11' } })
    expect(await db().placeReport.count()).toBe(10)
  })
})

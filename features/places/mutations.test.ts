import { beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { seed } from '@/prisma/seed'
import { onEachDatabase } from '@/tests/support/databases'
import { type PlaceReportInput, reportMistake } from './mutations'
import { placeReportSchema } from './schema'

process.env.AUTH_SECRET ??= 'a secret of tests that is long enough'

const now = new Date('2026-11-23T10:00:00Z')
const report = (facts: Partial<PlaceReportInput>) =>
  reportMistake({ slug: 'cnap', text: 'Телефон не відповідає', locale: 'uk', now, caller: 'one', ...facts })

onEachDatabase('reports of mistakes', () => {
  beforeAll(async () => {
    await seed({ now })
  })

  it('are stored once, however often they are sent', async () => {
    const key = 'abcdefghijklmnop'
    const answers = await Promise.all([report({ key }), report({ key }), report({ key })])
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(answers.filter((answer) => answer.ok && !answer.repeated)).toHaveLength(1)
    expect(await report({})).toEqual({ ok: true, repeated: true })
    expect(await db().placeReport.count()).toBe(1)
    expect(await db().placeReport.findFirst({ include: { place: true } })).toMatchObject({
      text: 'Телефон не відповідає',
      locale: 'uk',
      closedAt: null,
      place: { slug: 'cnap' },
    })
  })

  it('keep other words under an old key, and the same words of somebody else', async () => {
    expect(await report({ key: 'abcdefghijklmnop', text: 'Інша помилка' })).toEqual({
      ok: true,
      repeated: false,
    })
    expect(await report({ caller: 'two' })).toEqual({ ok: true, repeated: false })
    expect(await db().placeReport.count()).toBe(3)
  })

  it('do not tell whether a hidden place exists, but are taken at a removed one', async () => {
    expect(await report({ slug: 'demo-mobile-18' })).toEqual({ ok: false, reason: 'unknown' })
    expect(await report({ slug: 'never-was' })).toEqual({ ok: false, reason: 'unknown' })
    expect(await report({ slug: 'demo-library-24' })).toEqual({ ok: true, repeated: false })
  })
})

it.each([
  [undefined, 'text-missing'],
  ['   ', 'text-missing'],
  ['ой', 'text-too-short'],
  ['я'.repeat(1001), 'text-too-long'],
  ['Години інші', undefined],
  ['я'.repeat(1000), undefined],
])('the form says what is wrong by a code: %#', (text, code) => {
  expect(placeReportSchema.safeParse({ slug: 'cnap', text }).error?.issues[0]?.message).toBe(code)
})

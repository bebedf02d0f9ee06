import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { listSearchMisses } from './data'
import { recordSearchMiss } from './mutations'

const now = new Date('2026-11-23T10:00:00Z')
const later = new Date('2026-11-24T10:00:00Z')

onEachDatabase('search misses', () => {
  beforeEach(async () => {
    await db().searchMiss.deleteMany()
  })

  it('loses no count when many ask at once', async () => {
    await Promise.all(Array.from({ length: 25 }, () => recordSearchMiss('Водійське посвідчення', 'uk', now)))
    expect(await listSearchMisses({ limit: 10 })).toEqual([
      { query: 'водійське посвідчення', locale: 'uk', count: 25, firstAt: now, lastAt: now },
    ])
  })

  it('keeps languages apart, the latest day, and lists the most frequent first', async () => {
    await recordSearchMiss('закордонний паспорт', 'uk', now)
    await recordSearchMiss('passport', 'en', now)
    await recordSearchMiss('PASSPORT', 'en', later)
    const misses = await listSearchMisses({ limit: 10 })
    expect(misses.map(({ query, locale, count }) => [query, locale, count])).toEqual([
      ['passport', 'en', 2],
      ['закордонний паспорт', 'uk', 1],
    ])
    expect(misses[0]).toMatchObject({ firstAt: now, lastAt: later })
    expect(await listSearchMisses({ limit: 1 })).toHaveLength(1)
  })

  it('keeps nothing personal', async () => {
    expect(await recordSearchMiss('0501234567', 'uk', now)).toBeNull()
    expect(await recordSearchMiss('ivan@example.com', 'uk', now)).toBeNull()
    await recordSearchMiss('закордонний паспорт АБ 123456 тел +380 50 123 45 67 ivan@ukr.net', 'uk', now)
    const [miss] = await db().searchMiss.findMany()
    expect(miss?.query).toBe('закордонний паспорт аб тел')
    expect(await db().searchMiss.count()).toBe(1)
  })

  it('takes any text', async () => {
    for (const text of [
      '\u0000\u0000водій\u0000',
      '😀😀😀',
      '\ud800',
      ' ',
      "'; drop table --",
      'ї'.repeat(5000),
    ]) {
      await recordSearchMiss(text, 'uk', now)
    }
    expect((await db().searchMiss.findMany({ orderBy: { query: 'asc' } })).map(({ query }) => query)).toEqual(
      ['drop table', 'водій'],
    )
  })
})

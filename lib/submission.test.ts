import { beforeAll, beforeEach, expect, it } from 'vitest'
import { onEachDatabase } from '../tests/support/databases'
import { type Database, db, openDatabase } from './db'
import { type Draft, forgetSubmissions, type Submission, submitOnce } from './submission'

const KEY = '0f8fad5b-d9cb-469f-a165-70867728950e'
const NOW = new Date('2026-11-23T10:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

let made = 0

/** Any table will do for a record: the marks are what is tested. */
function record(database: Database): Draft {
  made += 1
  const query = `record ${made}`
  return { target: query, writes: [database.searchMiss.create({ data: { query, locale: 'uk' } })] }
}

const submit = (given: Partial<Submission>, database?: Database) =>
  submitOnce({ form: 'test', content: ['питання'], now: NOW, ...given }, record, database)

onEachDatabase('submitOnce', ({ url, kind }) => {
  beforeAll(() => {
    process.env.AUTH_SECRET = 'a secret of the tests, long enough'
  })

  beforeEach(async () => {
    await db().submission.deleteMany()
    await db().searchMiss.deleteMany()
  })

  it('makes one record for one content within 10 minutes, then another', async () => {
    const first = await submit({})
    expect(first).toMatchObject({ repeated: false })
    expect(await submit({ content: ['  питання \r\n'], now: later(9.9) })).toEqual({
      ...first,
      repeated: true,
    })
    const second = await submit({ now: later(10) })
    expect(second).toMatchObject({ repeated: false })
    expect(await submit({ now: later(11) })).toEqual({ ...second, repeated: true })
    expect(await db().searchMiss.count()).toBe(2)
  })

  it('knows a key for good, and says when the content under it is another', async () => {
    const first = await submit({ key: KEY })
    expect(await submit({ key: KEY, now: later(600) })).toEqual({ ...first, repeated: true })
    expect(await submit({ key: KEY, content: ['інше'] })).toEqual({
      ...first,
      repeated: true,
      sameContent: false,
    })
    expect(await db().searchMiss.count()).toBe(1)
  })

  it('keeps forms, contents and malformed keys apart', async () => {
    await submit({ content: ['a', 'b'], key: 'x' })
    await submit({ content: ['ab'], key: 'x' })
    await submit({ content: ['a b'], key: 'x' })
    await submit({ content: ['ab'], form: 'other' })
    expect(await db().searchMiss.count()).toBe(4)
    expect(await db().submission.count()).toBe(4)
  })

  it('stores no content, only its digest', async () => {
    await submit({ content: ['+380501234567'] })
    expect(JSON.stringify(await db().submission.findMany())).not.toContain('501234567')
  })

  it.each([
    ['content', undefined],
    ['key', KEY],
  ])('makes one record of 20 parallel submits with the same %s', async (_, key) => {
    // SQLite locks whole connections and its driver waits without yielding, so more of them in one process would
    // wait for themselves; tests/integration/parallel.test.ts has several processes.
    const clients = kind === 'sqlite' ? [db()] : [1, 2, 3, 4].map(() => openDatabase(url()))
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, index) => submit({ key }, clients[index % clients.length])),
    )
    expect(new Set(all.map((one) => ('target' in one ? one.target : '')))).toHaveLength(1)
    expect(all.filter((one) => 'target' in one && !one.repeated)).toHaveLength(1)
    expect(await db().searchMiss.count()).toBe(1)
    if (kind !== 'sqlite') await Promise.all(clients.map((client) => client.$disconnect()))
  })

  it('makes one record of 20 parallel submits where an old mark stands in the way', async () => {
    await submit({ now: later(-60) })
    const all = await Promise.all(Array.from({ length: 20 }, () => submit({})))
    expect(all.filter((one) => 'target' in one && !one.repeated)).toHaveLength(1)
    expect(await db().searchMiss.count()).toBe(2)
  })

  it('asks again for a record that collided, and writes nothing of a failed or refused one', async () => {
    await db().searchMiss.create({ data: { query: 'taken', locale: 'uk' } })
    const names = ['taken', 'free']
    const done = await submitOnce({ form: 'test', content: ['x'], now: NOW }, (database) => {
      const query = names.shift() ?? 'none'
      return { target: query, writes: [database.searchMiss.create({ data: { query, locale: 'uk' } })] }
    })
    expect(done).toMatchObject({ target: 'free', repeated: false })
    const broken = submitOnce({ form: 'test', content: ['y'], now: NOW }, (database) => ({
      target: 'taken',
      writes: [database.searchMiss.create({ data: { query: 'taken', locale: 'uk' } })],
    }))
    await expect(broken).rejects.toMatchObject({ code: 'P2002' })
    const refused = await submitOnce({ form: 'test', content: ['z'], now: NOW }, () => ({
      refused: 'closed',
    }))
    expect(refused).toEqual({ refused: 'closed' })
    expect(await db().submission.count()).toBe(1)
  })

  it('forgets marks of before a day', async () => {
    await submit({ content: ['old'], now: later(-60) })
    await submit({ content: ['new'] })
    expect(await forgetSubmissions(later(-1))).toBe(1)
    expect(await db().submission.count()).toBe(1)
  })
})

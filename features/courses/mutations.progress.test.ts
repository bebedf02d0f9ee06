import { beforeAll, expect, it } from 'vitest'
import { parseCode } from '@/lib/codes'
import { onEachDatabase } from '@/tests/support/databases'
import { findProgress } from './data.progress'
import { progressRetention } from './jobs'
import { createProgress, updateProgress } from './mutations.progress'

const NOW = new Date('2026-11-23T22:30:00Z')
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000)
const step = (lesson: string | null, right: number, of = 5) => ({ course: 'basic', lesson, right, of })

onEachDatabase('progress', () => {
  beforeAll(() => {
    process.env.AUTH_SECRET = 'a secret of the tests, long enough'
  })

  it('is kept under a code, lesson by lesson, the better try each', async () => {
    const code = await createProgress(step('01-a', 3), { now: NOW })
    expect(parseCode(code)).toBe(code)
    await updateProgress(code, step('02-b', 5), NOW)
    await updateProgress(code, step('01-a', 4), days(1))
    await updateProgress(code, step('01-a', 1), days(2))
    await updateProgress(code, step(null, 12, 12), days(2))
    expect(await findProgress(code)).toMatchObject({
      lessons: {
        'basic/01-a': { right: 4, of: 5, at: '2026-11-25' },
        'basic/02-b': { right: 5, of: 5, at: '2026-11-24' },
      },
      checks: { basic: { right: 12, of: 12, at: '2026-11-26' } },
    })
  })

  it('is begun once per submit, however often that is sent', async () => {
    const key = '0f8fad5b-d9cb-469f-a165-70867728950e'
    const send = (more: object) => createProgress(step('05-e', 5), { now: NOW, caller: 'library', ...more })
    const codes = await Promise.all(Array.from({ length: 5 }, () => send({ key })))
    expect(new Set(codes).size).toBe(1)
    expect(await send({ key: key.replace('0', '1') })).not.toBe(codes[0])
    const better = await createProgress(step('05-e', 4), { now: NOW, caller: 'library', key })
    expect(better).not.toBe(codes[0])
  })

  it('loses no lesson when several come at once', async () => {
    const code = await createProgress(step('00-z', 1), { now: NOW })
    const lessons = ['01-a', '02-b', '03-c', '04-d', '05-e', '06-f']
    await Promise.all(lessons.map((lesson) => updateProgress(code, step(lesson, 5), NOW)))
    expect(Object.keys((await findProgress(code))?.lessons ?? {})).toHaveLength(7)
  })

  it('is not begun by a code that nobody was given, and goes a year after it was last saved', async () => {
    expect(await updateProgress('AAAAAAAAA', step('01-a', 1), NOW)).toBe(false)
    expect(await findProgress('AAAAAAAAA')).toBeNull()
    const old = await createProgress(step('01-a', 1), { now: days(-10), caller: 'one' })
    const code = await createProgress(step('01-a', 1), { now: days(-10), caller: 'other' })
    await updateProgress(code, step('02-b', 1), NOW)
    expect(await progressRetention(days(355))).toEqual({ progress: 1 })
    expect([await findProgress(old), (await findProgress(code))?.lessons]).toEqual([null, expect.anything()])
  })
})

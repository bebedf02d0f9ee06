import { afterAll, beforeAll, expect, it } from 'vitest'
import { findByCode } from '@/features/hotline/data'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { type Bundle, bundleScript, startScript, TEST_SECRET, wholeLines } from './child-process'

const ROUNDS = 8

let writer: Bundle

beforeAll(async () => {
  process.env.AUTH_SECRET = TEST_SECRET
  writer = await bundleScript('endless-writer')
})
afterAll(() => writer.remove())

/** Lets a process write for a moment after its first acknowledged request, kills it, and returns what it had told. */
async function writeUntilKilled(child: ReturnType<typeof startScript>, forMs: number): Promise<string[]> {
  const told: string[] = []
  const dead = wholeLines(child, (line) => {
    if (told.length === 0) setTimeout(() => child.kill('SIGKILL'), forMs)
    told.push(line)
  })
  child.stdin.write('go\n')
  await dead
  expect(child.signalCode).toBe('SIGKILL')
  return told
}

onEachDatabase('a writing process killed again and again', ({ url }) => {
  it(`loses no acknowledged request in ${ROUNDS} rounds`, async () => {
    const told: string[] = []
    const waiting = [startScript(writer, url())]
    for (let round = 0; round < ROUNDS; round += 1) {
      // The next one loads while this one writes, which spares half of the time.
      if (round < ROUNDS - 1) waiting.push(startScript(writer, url()))
      const child = waiting.shift()
      if (child) told.push(...(await writeUntilKilled(child, 20 + round * 25)))
      const [code, ...question] = (told.at(-1) ?? '').split(' ')
      expect((await findByCode(code ?? ''))?.question).toBe(question.join(' '))
    }
    expect(told.length).toBeGreaterThan(ROUNDS)
    for (const line of told) {
      const [code, ...question] = line.split(' ')
      expect((await findByCode(code ?? ''))?.question, line).toBe(question.join(' '))
    }
    // A request comes whole or not at all: each has its history and its mark.
    const requests = await db().hotlineRequest.count()
    expect(await db().hotlineRequest.count({ where: { transitions: { none: {} } } })).toBe(0)
    expect(await db().submission.count()).toBe(requests)
    expect(requests - told.length).toBeLessThanOrEqual(ROUNDS)
  }, 60_000)
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { type Bundle, bundleScript, startScript, TEST_SECRET, wholeLines } from './child-process'

const PROCESSES = 4

let writer: Bundle

beforeAll(async () => {
  process.env.AUTH_SECRET = TEST_SECRET
  writer = await bundleScript('burst-writer')
})
afterAll(() => writer.remove())

onEachDatabase('several instances', ({ url }) => {
  it('make one request of 20 parallel submits with the same content', async () => {
    const answers: string[] = []
    const children = Array.from({ length: PROCESSES }, () => startScript(writer, url()))
    let ready = 0
    await Promise.all(
      children.map((child) =>
        wholeLines(child, (line) => {
          if (line !== 'ready') answers.push(...line.split(' '))
          else if (++ready === PROCESSES) for (const one of children) one.stdin.write('go\n')
        }),
      ),
    )
    expect(answers).toHaveLength(PROCESSES * 5)
    expect(new Set(answers.map((answer) => answer.split(':')[0])).size).toBe(1)
    expect(answers.filter((answer) => answer.endsWith(':false'))).toHaveLength(1)
    expect(await db().hotlineRequest.count()).toBe(1)
  })
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { listEnrolments, seatsOf } from '@/features/enrolments/data'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { putSeats } from '@/tests/support/seats'
import { type Bundle, bundleScript, startScript, wholeLines } from './child-process'

const PROCESSES = 4
const EACH = 50

let writer: Bundle

beforeAll(async () => {
  writer = await bundleScript('enrol-writer')
})
afterAll(() => writer.remove())

onEachDatabase('several instances', ({ url }) => {
  it('give 20 seats and an ordered waiting list to 200 who enrol at once', async () => {
    const poolId = await putSeats(20, db())
    const answers: string[] = []
    const children = Array.from({ length: PROCESSES }, () => startScript(writer, url()))
    let ready = 0
    await Promise.all(
      children.map((child) =>
        wholeLines(child, (line) => {
          if (line !== 'ready') answers.push(line)
          else if (++ready === PROCESSES)
            for (const [index, one] of children.entries())
              one.stdin.write(`${poolId} ${index * EACH} ${EACH}\n`)
        }),
      ),
    )
    expect(new Set(answers.map((answer) => answer.split(' ')[0])).size).toBe(200)
    expect(answers.filter((answer) => answer.endsWith(' enrolled'))).toHaveLength(20)
    expect((await seatsOf([poolId])).get(poolId)).toEqual({ capacity: 20, taken: 20, waiting: 180, free: 0 })
    const rows = await listEnrolments(poolId)
    expect(rows.map(({ position }) => position)).toEqual(Array.from({ length: 200 }, (_, n) => n + 1))
    const states = rows.map(({ state }) => state)
    expect(states).toEqual([...Array(20).fill('enrolled'), ...Array(180).fill('waiting')])
  })
})

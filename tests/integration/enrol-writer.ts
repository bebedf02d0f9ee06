// Waits for `<pool> <first> <count>`, then enrols that many people at once and prints each one's code and state.
import { once } from 'node:events'
import { createEnrolment } from '@/features/enrolments/mutations'
import { db } from '@/lib/db'

await db().seatPool.count()
process.stdout.write('ready\n')
const [line] = await once(process.stdin, 'data')
const [poolId = '', first, count] = String(line).trim().split(' ')
const now = new Date('2026-11-23T10:00:00Z')
const context = { poolId, locale: 'uk' as const, now }
await Promise.all(
  Array.from({ length: Number(count) }, async (_, index) => {
    const n = Number(first) + index
    const person = { name: `Людина ${n}`, phone: `+38050${String(n).padStart(7, '0')}` }
    const done = await createEnrolment(person, context)
    process.stdout.write('refused' in done ? `${n} ${done.refused}\n` : `${done.code} ${done.state}\n`)
  }),
)
process.exit(0)

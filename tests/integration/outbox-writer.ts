// Waits for a line, then sends what is due in the outbox until it is killed or nothing is left; prints `done` then.
import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { sendDue } from '@/features/outbox/jobs'
import { openPorts } from '@/features/outbox/service'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { LEASE_MS } from './outbox-lease'

const ports = openPorts(env())
const unsent = () => db().outboxMessage.count({ where: { state: { in: ['queued', 'sending'] } } })

await unsent()
await once(process.stdin, 'data')
while ((await unsent()) > 0) {
  await sendDue(ports, { smsPerDay: 10_000, leaseMs: LEASE_MS })
  await sleep(50)
}
writeSync(1, 'done\n')
process.exit(0)

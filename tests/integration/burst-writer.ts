// Waits for a line, then sends the same request five times at once and prints the codes it got.
import { once } from 'node:events'
import { createRequest } from '@/features/hotline/mutations'
import { db } from '@/lib/db'

await db().hotlineRequest.count()
process.stdout.write('ready\n')
await once(process.stdin, 'data')
const question = 'Одне запитання з кількох процесів одночасно'
const contact = { kind: 'phone', phone: '+380501234567', callWhen: 'any', mayLeaveMessage: false } as const
const now = new Date('2026-11-23T10:00:00Z')
const all = await Promise.all(
  [1, 2, 3, 4, 5].map(() => createRequest({ question, contact }, { locale: 'uk', now })),
)
process.stdout.write(`${all.map(({ code, repeated }) => `${code}:${repeated}`).join(' ')}\n`)
process.exit(0)

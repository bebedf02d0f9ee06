// Waits for a line, then writes hotline requests one after another until it is killed, and prints the code of each once
// it is stored.
import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { createRequest } from '@/features/hotline/mutations'
import { db } from '@/lib/db'

await db().hotlineRequest.count()
await once(process.stdin, 'data')

for (let count = 1; ; count += 1) {
  const question = `Запитання ${count} процесу ${process.pid}`
  const { code } = await createRequest(
    { question, contact: { kind: 'code' } },
    { locale: 'uk', now: new Date() },
  )
  writeSync(1, `${code} ${question}\n`)
}

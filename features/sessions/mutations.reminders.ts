import 'server-only'
import { enqueueMessage } from '@/lib/outbox'
import { writeTransaction } from '@/lib/write-transaction'

type Letter = { id: string; email: string; subject: string; body: string }

/** Puts one mail for each tutor into the outbox; who has one of this day gets no second. @returns how many are new. */
export async function createTutorMails(letters: readonly Letter[], day: string, now: Date): Promise<number> {
  return writeTransaction(async (tx) => {
    let made = 0
    for (const { id, email, subject, body } of letters) {
      const dedupeKey = `session-tomorrow:${id}:${day}`
      const message = { dedupeKey, channel: 'mail', recipient: email, subject, body, priority: 3 } as const
      if (await enqueueMessage(message, now, tx)) made += 1
    }
    return made
  })
}

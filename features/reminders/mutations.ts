import 'server-only'
import { enqueueMessage } from '@/lib/outbox'
import { writeTransaction } from '@/lib/write-transaction'

/** Puts one mail for each person into the outbox; who has one of this week gets no second. @returns how many are new. */
export async function createReminders(
  people: readonly { id: string; email: string }[],
  { subject, body, week }: { subject: string; body: string; week: string },
  now: Date,
): Promise<number> {
  return writeTransaction(async (tx) => {
    let made = 0
    for (const { id, email } of people) {
      const dedupeKey = `reminder:${id}:${week}`
      const message = { dedupeKey, channel: 'mail', recipient: email, subject, body, priority: 4 } as const
      if (await enqueueMessage(message, now, tx)) made += 1
    }
    return made
  })
}

import 'server-only'
import { db } from '@/lib/db'

/** The record was not as the writes expected it. */
const isStale = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'P2025'

const nothing = { question: '', phone: null, phoneLast4: null, callWhen: null, mayLeaveMessage: false }

/**
 * Takes the words, the colleagues' notes and the phone out of every request whose time is over; counts, outcomes and
 * history stay. An appeal that was made of it is another paper with a time of its own.
 * @returns how many requests were cleared.
 */
export async function eraseExpiredRequests(now: Date, batch = 200): Promise<number> {
  const database = db()
  let erased = 0
  for (;;) {
    const due = await database.hotlineRequest.findMany({
      where: { retainUntil: { lte: now }, question: { not: '' } },
      select: { id: true, version: true, state: true },
      take: batch,
    })
    if (due.length === 0) return erased
    for (const { id, version, state } of due) {
      // One that was opened again a moment ago has another version: its writes match nothing or fail as a whole.
      const writes = [
        database.hotlineRequest.update({
          where: { id, version },
          data: { ...nothing, state: 'closed', mergedIntoId: null, version: { increment: 1 } },
          select: { id: true },
        }),
        database.hotlineMessage.updateMany({ where: { requestId: id }, data: { text: '' } }),
        database.hotlineNote.updateMany({ where: { requestId: id }, data: { text: '' } }),
        database.hotlineTransition.updateMany({ where: { requestId: id }, data: { note: null } }),
        database.hotlineTransition.create({
          data: { requestId: id, from: state, to: 'closed', actor: 'system', note: 'retention', at: now },
          select: { id: true },
        }),
      ]
      await database.$transaction(writes).then(
        () => {
          erased += 1
        },
        (error: unknown) => {
          if (!isStale(error)) throw error
        },
      )
    }
  }
}

/**
 * Takes people and their words out of appeals whose time is over; the lines of the register stay.
 * @returns how many appeals were cleared.
 */
export async function eraseExpiredAppeals(now: Date): Promise<number> {
  const { count } = await db().hotlineAppeal.updateMany({
    where: { retainUntil: { lte: now }, essence: { not: '' } },
    data: {
      applicantName: '',
      residence: '',
      essence: '',
      contact: '',
      answer: null,
      extendedFor: null,
      version: { increment: 1 },
    },
  })
  return count
}

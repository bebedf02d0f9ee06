import 'server-only'
import { db } from '@/lib/db'

const nobody = { name: null, phone: null, phoneLast4: null, settlement: null }

/**
 * Takes people out of applications whose time is over; what they could show stays as a number. Nobody is taken out
 * while they are shown: they are asked for, and may leave at any time.
 * @returns how many were cleared.
 */
export async function eraseExpiredMentors(now: Date): Promise<number> {
  const { count } = await db().mentor.updateMany({
    where: { retainUntil: { lte: now }, publicName: { not: '' }, state: { not: 'approved' } },
    data: { ...nobody, publicName: '', about: null, answer: null, state: 'left', version: { increment: 1 } },
  })
  return count
}

/**
 * Takes people and words out of requests whose time is over; outcomes, terms and minutes stay. One that nobody has
 * ended by then ends as not reached.
 * @returns how many were cleared.
 */
export async function eraseExpiredRequests(now: Date, batch = 200): Promise<number> {
  const database = db()
  let erased = 0
  for (;;) {
    const due = await database.learningRequest.findMany({
      where: { retainUntil: { lte: now }, need: { not: '' } },
      select: { id: true, outcome: true, closedAt: true },
      take: batch,
    })
    if (due.length === 0) return erased
    for (const { id, outcome, closedAt } of due) {
      const end = { state: 'closed', outcome: outcome ?? 'not-reached', closedAt: closedAt ?? now }
      const [cleared] = await database.$transaction([
        // One that somebody worked on a moment ago is kept: its time is another by now.
        database.learningRequest.updateMany({
          where: { id, retainUntil: { lte: now } },
          data: { ...nobody, need: '', ...end, wishedMentorId: null, version: { increment: 1 } },
        }),
        database.learningRequestEntry.updateMany({
          where: { requestId: id, request: { need: '' } },
          data: { text: '' },
        }),
      ])
      erased += cleared.count
    }
  }
}

import 'server-only'
import type { Database } from '@/lib/db'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { enqueueMessage } from '@/lib/outbox'

/** Who reads a message: the code opens their enrolment. */
export type MessageReader = { locale: Locale; code: string; hasSeat: boolean }

type Message = {
  /** Tells one person of one change: a second message with the same key is not made. */
  keyOf: (enrolmentId: string) => string
  bodyOf: (reader: MessageReader) => string
}

/**
 * An SMS for everybody who has one of these seats or waits for one and left a phone, in the transaction of the change
 * that it tells of. @returns how many.
 */
export async function tellEnrolled(
  poolId: string,
  { keyOf, bodyOf }: Message,
  now: Date,
  tx: Database,
): Promise<number> {
  const people = await tx.enrolment.findMany({
    where: { poolId, state: { in: ['enrolled', 'waiting'] }, phone: { not: null } },
    select: { id: true, phone: true, locale: true, code: true, state: true },
    orderBy: { position: 'asc' },
  })
  let told = 0
  for (const { id, phone, locale, code, state } of people) {
    if (phone === null) continue
    const reader = { locale: isLocale(locale) ? locale : 'uk', code, hasSeat: state === 'enrolled' } as const
    const message = {
      dedupeKey: keyOf(id),
      channel: 'sms',
      recipient: phone,
      body: bodyOf(reader),
      priority: 2,
    } as const
    if (await enqueueMessage(message, now, tx)) told += 1
  }
  return told
}

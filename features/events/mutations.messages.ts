import 'server-only'
import { localDay } from '@/lib/dates'
import type { Database } from '@/lib/db'
import { href, isLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { enqueueMessage } from '@/lib/outbox'
import { messageKey } from './rules/message-key'
import { formatOldStart } from './rules/when'
import type { DateRecord, EventRecord } from './types'

type Change = { event: EventRecord; before: DateRecord; after: DateRecord | null }
type Kind = 'moved' | 'cancelled'
type Reader = { locale: Locale; code: string }

/** The SMS about one change, in the language of the one who gets it. Where it is now, the page behind the code says. */
function bodyOf(
  { event, before, after }: Change & { after: DateRecord },
  kind: Kind,
  { locale, code }: Reader,
  publicUrl: string,
): string {
  const start = (startsAt: Date) => formatOldStart({ day: localDay(startsAt), startsAt }, locale)
  return translator(locale)(`events.sms.${kind}`, {
    title: event.title[locale],
    from: start(before.startsAt),
    to: start(after.startsAt),
    reason: after.reason?.[locale] ?? '',
    address: `${publicUrl}${href(locale, `/r/${code}`)}`,
  })
}

/**
 * A message for everybody who has a seat or waits and left a phone, once for each change of the date, in the transaction
 * of that change. @returns how many.
 */
export async function tellRegistered(
  { after, ...change }: Change,
  kind: Kind,
  { publicUrl, now }: { publicUrl: string; now: Date },
  tx: Database,
): Promise<number> {
  if (!after) return 0
  const people = await tx.enrolment.findMany({
    where: { poolId: after.poolId, state: { in: ['enrolled', 'waiting'] }, phone: { not: null } },
    select: { id: true, phone: true, locale: true, code: true },
    orderBy: { position: 'asc' },
  })
  let told = 0
  for (const { id, phone, locale, code } of people) {
    if (phone === null) continue
    const reader = { locale: isLocale(locale) ? locale : 'uk', code } as const
    const message = {
      dedupeKey: messageKey(after, id),
      channel: 'sms',
      recipient: phone,
      body: bodyOf({ ...change, after }, kind, reader, publicUrl),
      priority: 2,
    } as const
    if (await enqueueMessage(message, now, tx)) told += 1
  }
  return told
}

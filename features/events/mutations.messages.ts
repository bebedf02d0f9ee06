import 'server-only'
import { type MessageReader, tellEnrolled } from '@/features/enrolments/mutations.messages'
import { localDay } from '@/lib/dates'
import type { Database } from '@/lib/db'
import type { Both } from '@/lib/i18n/both'
import { href } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { messageKey } from './rules/message-key'
import { formatOldStart } from './rules/when'
import type { DateRecord, EventRecord } from './types'

type Change = { event: EventRecord; before: DateRecord; after: DateRecord | null }
type Kind = 'moved' | 'cancelled'
/** `openTitle`: as everybody may read it. */
type Context = { openTitle: Both; publicUrl: string; now: Date }

/**
 * The SMS about one change, in the language of the one who gets it. Where it is now, the page behind the code says. Who
 * waits reads no more than there: the day, no hour and no reason.
 */
function bodyOf(
  { event, before, after }: Change & { after: DateRecord },
  kind: Kind,
  { locale, code, hasSeat }: MessageReader,
  { openTitle, publicUrl }: Context,
): string {
  const start = (startsAt: Date) =>
    formatOldStart({ day: localDay(startsAt), startsAt: hasSeat ? startsAt : null }, locale)
  const facts = {
    title: (hasSeat ? event.title : openTitle)[locale],
    from: start(before.startsAt),
    to: start(after.startsAt),
    address: `${publicUrl}${href(locale, `/r/${code}`)}`,
  }
  const t = translator(locale)
  if (!hasSeat) return t(`events.sms.waiting.${kind}`, facts)
  return t(`events.sms.${kind}`, { ...facts, reason: after.reason?.[locale] ?? '' })
}

/**
 * A message for everybody who has a seat or waits and left a phone, once for each change of the date, in the transaction
 * of that change. @returns how many.
 */
export async function tellRegistered(
  { after, ...change }: Change,
  kind: Kind,
  context: Context,
  tx: Database,
): Promise<number> {
  if (!after) return 0
  const message = {
    keyOf: (enrolmentId: string) => messageKey(after, enrolmentId),
    bodyOf: (reader: MessageReader) => bodyOf({ ...change, after }, kind, reader, context),
  }
  return tellEnrolled(after.poolId, message, context.now, tx)
}

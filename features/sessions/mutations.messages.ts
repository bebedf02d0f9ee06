import 'server-only'
import { type MessageReader, tellEnrolled } from '@/features/enrolments/mutations.messages'
import { formatMoment } from '@/lib/dates'
import type { Database } from '@/lib/db'
import type { Both } from '@/lib/i18n/both'
import { href } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { messageKey } from './rules/message-key'
import type { StaffSession } from './types.staff'

type Context = { courseTitle: Both; publicUrl: string; now: Date }

/**
 * The SMS about one change, in the language of the one who gets it. Where it is now, the page behind the code says. Who
 * waits reads no more than there: the course and the day, no hour, no reason and no words of the session's own.
 */
function bodyOf(
  session: StaffSession,
  kind: 'moved' | 'cancelled',
  { locale, code, hasSeat }: MessageReader,
  { courseTitle, publicUrl, now }: Context,
): string {
  const t = translator(locale)
  const own = locale === 'uk' ? session.titleUk : session.titleEn
  const title = (hasSeat && own) || courseTitle[locale]
  const reason = session.reason?.[locale] ?? ''
  const address = `${publicUrl}${href(locale, `/r/${code}`)}`
  const next = session.meetings.find(({ endsAt }) => endsAt > now) ?? session.meetings.at(-1)
  const { day, time } = next ? formatMoment(next.startsAt, locale) : { day: '', time: '' }
  if (!hasSeat) return t(`staff.sessions.sms.waiting.${kind}`, { title, day, address })
  if (kind === 'cancelled') return t('staff.sessions.sms.cancelled', { title, reason, address })
  const how = session.form === 'online' ? 'online' : session.form === 'phone' ? 'phone' : 'inPerson'
  return t(`staff.sessions.sms.${how}`, { title, day, time, reason, address })
}

/**
 * A message for everybody who has a seat or waits and left a phone, once for each change of the session, in the
 * transaction of that change. @returns how many.
 */
export function tellParticipants(
  session: StaffSession,
  kind: 'moved' | 'cancelled',
  context: Context,
  tx: Database,
): Promise<number> {
  const message = {
    keyOf: (enrolmentId: string) => messageKey(session, enrolmentId),
    bodyOf: (reader: MessageReader) => bodyOf(session, kind, reader, context),
  }
  return tellEnrolled(session.poolId, message, context.now, tx)
}

import 'server-only'
import type { Both } from '@/features/places/types'
import { formatMoment } from '@/lib/dates'
import type { Database } from '@/lib/db'
import { href, isLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { enqueueMessage } from '@/lib/outbox'
import { messageKey } from './rules/message-key'
import type { StaffSession } from './types.staff'

type Context = { courseTitle: Both; publicUrl: string; now: Date }

type Reader = { locale: Locale; code: string; hasSeat: boolean }

/**
 * The SMS about one change, in the language of the one who gets it. Where it is now, the page behind the code says. Who
 * waits reads no more than there: the course and the day, no hour, no reason and no words of the session's own.
 */
function bodyOf(
  session: StaffSession,
  kind: 'moved' | 'cancelled',
  { locale, code, hasSeat }: Reader,
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
export async function tellParticipants(
  session: StaffSession,
  kind: 'moved' | 'cancelled',
  context: Context,
  tx: Database,
): Promise<number> {
  const people = await tx.enrolment.findMany({
    where: {
      poolId: session.poolId,
      state: { in: ['enrolled', 'waiting'] },
      phone: { not: null },
    },
    select: { id: true, phone: true, locale: true, code: true, state: true },
    orderBy: { position: 'asc' },
  })
  let told = 0
  for (const { id, phone, locale, code, state } of people) {
    if (phone === null) continue
    const reader = { locale: isLocale(locale) ? locale : 'uk', code, hasSeat: state === 'enrolled' } as const
    const message = {
      dedupeKey: messageKey(session, id),
      channel: 'sms',
      recipient: phone,
      body: bodyOf(session, kind, reader, context),
      priority: 2,
    } as const
    if (await enqueueMessage(message, context.now, tx)) told += 1
  }
  return told
}

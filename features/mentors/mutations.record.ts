import 'server-only'
import { endOfWeekdayAfter } from '@/features/places/rules/zone'
import { codeDigest } from '@/lib/codes'
import { community } from '@/lib/community'
import { keptUntil } from '@/lib/days'
import type { Locale } from '@/lib/i18n/locales'
import { CONSENT_VERSION } from './constants'
import type { NewApplication } from './schema'
import type { NewHelpRequest } from './schema.help'

type Origin = { code: string; locale: Locale; now: Date }

/** When somebody is due to have called about what comes now. */
export function dueFrom(now: Date): Date {
  return endOfWeekdayAfter(now, community.hotline.answersWithinDays, community.timeZone)
}

/** Until when something that happens now is kept. */
export function keepFrom(now: Date): Date {
  return keptUntil(now, community.retention.hotlineDays)
}

/** A new application as the database keeps it: nothing of it is public. */
export function applicationRecord(application: NewApplication, { code, locale, now }: Origin) {
  return {
    ...application,
    code,
    codeDigest: codeDigest(code),
    phoneLast4: application.phone.slice(-4),
    consentVersion: CONSENT_VERSION,
    locale,
    state: 'applied',
    createdAt: now,
    retainUntil: keepFrom(now),
  }
}

/** A new request as the database keeps it. Whoever took the call has it. */
export function requestRecord(
  { contact, ...request }: NewHelpRequest,
  { code, locale, now }: Origin,
  assigneeId: string | null = null,
) {
  return {
    ...request,
    code,
    codeDigest: codeDigest(code),
    name: contact?.name,
    phone: contact?.phone,
    phoneLast4: contact?.phone.slice(-4),
    consentVersion: contact ? CONSENT_VERSION : null,
    locale,
    assigneeId,
    createdAt: now,
    dueAt: dueFrom(now),
    retainUntil: keepFrom(now),
  }
}

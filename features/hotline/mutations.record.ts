import 'server-only'
import { codeDigest } from '@/lib/codes'
import { community } from '@/lib/community'
import { keptUntil } from '@/lib/days'
import type { Locale } from '@/lib/i18n/locales'
import { type Channel, CONSENT_VERSION, type Priority } from './constants'
import { dueAt } from './rules/terms'
import type { NewRequest } from './schema'

/** When an answer to what comes now is due. */
export function dueFrom(now: Date): Date {
  const { answersWithinDays, hours } = community.hotline
  return dueAt(now, answersWithinDays, community.timeZone, hours)
}

/** Until when something that happens now is kept. */
export function keepFrom(now: Date): Date {
  return keptUntil(now, community.retention.hotlineDays)
}

type Origin = {
  code: string
  locale: Locale
  now: Date
  channel: Channel
  /** Who wrote it down. */
  actor: 'resident' | 'operator'
  assigneeId?: string
  priority?: Priority
}

/** A new question as the database keeps it, with the first line of its history. */
export function requestRecord({ question, contact }: NewRequest, origin: Origin) {
  const { code, locale, now, channel, actor, assigneeId, priority } = origin
  const byPhone = contact.kind === 'phone' ? contact : null
  const state = assigneeId ? 'in-work' : 'new'
  return {
    code,
    codeDigest: codeDigest(code),
    question,
    phone: byPhone?.phone,
    phoneLast4: byPhone?.phone.slice(-4),
    callWhen: byPhone?.callWhen,
    mayLeaveMessage: byPhone?.mayLeaveMessage ?? false,
    consentVersion: byPhone ? CONSENT_VERSION : null,
    locale,
    channel,
    state,
    assigneeId,
    priority,
    createdAt: now,
    dueAt: dueFrom(now),
    retainUntil: keepFrom(now),
    transitions: { create: { from: null, to: state, actor, at: now } },
  }
}

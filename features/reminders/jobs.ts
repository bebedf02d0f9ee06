import 'server-only'
import { localDay } from '@/lib/dates'
import { env } from '@/lib/env'
import { defaultLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { NAMED_IN_MAIL } from './constants'
import { listDueGuides, listDuePlaces, listEditors } from './data'
import { createReminders } from './mutations'
import { isoWeek } from './rules/due'
import type { DueGuide, DuePlace } from './types'

/** The mail of a week: what to look at, the most urgent first, and where. */
function letter(guides: readonly DueGuide[], places: readonly DuePlace[], publicUrl: string) {
  const t = translator(defaultLocale)
  const list = <Item>(items: readonly Item[], line: (item: Item) => string) => {
    const rest = items.length - NAMED_IN_MAIL
    const lines = items.slice(0, NAMED_IN_MAIL).map((item) => `— ${line(item)}`)
    return rest > 0 ? [...lines, t('staff.reminders.rest', { count: rest })] : lines
  }
  const guideLines = list(guides, ({ number, title, daysLeft }) =>
    daysLeft < 0
      ? t('staff.reminders.guideOverdue', { number: String(number), title, days: -daysLeft })
      : t('staff.reminders.guideSoon', { number: String(number), title, days: daysLeft }),
  )
  const placeLines = list(places, ({ name, days }) =>
    days === null ? t('staff.reminders.placeNever', { name }) : t('staff.reminders.placeOld', { name, days }),
  )
  const parts = [
    guides.length > 0 ? [t('staff.reminders.guides'), ...guideLines, `${publicUrl}/admin/guides`] : [],
    places.length > 0 ? [t('staff.reminders.places'), ...placeLines, `${publicUrl}/admin/places`] : [],
  ].filter((part) => part.length > 0)
  return {
    subject: t('staff.reminders.subject', { count: guides.length + places.length }),
    body: `${parts.map((part) => part.join('\n')).join('\n\n')}\n`,
  }
}

/** The job: one mail a week to every editor, when there is something to look at. */
export async function remindEditors(now: Date): Promise<Record<string, number>> {
  const today = localDay(now)
  const [guides, places, editors] = [
    await listDueGuides(today),
    await listDuePlaces(today),
    await listEditors(),
  ]
  const counts = { guides: guides.length, places: places.length }
  if (guides.length + places.length === 0) return { mails: 0 }
  const { subject, body } = letter(guides, places, env().publicUrl)
  const mails = await createReminders(editors, { subject, body, week: isoWeek(today) }, now)
  return mails === 0 ? { mails } : { mails, ...counts }
}

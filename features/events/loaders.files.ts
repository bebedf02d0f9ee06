import 'server-only'
import { getTranslations } from 'next-intl/server'
import { community } from '@/lib/community'
import { env } from '@/lib/env'
import { href, type Locale } from '@/lib/i18n/locales'
import { icsFile } from '@/lib/ics'
import { loadDate, loadDateOfPool, loadPublicEvents } from './loaders'
import { calendarEntry } from './presenter'
import { openDataEvents } from './rules/open-data'
import type { ListedDate } from './types'

const address = (path: string) => `${env().publicUrl}${path}`

async function fileOf(items: readonly ListedDate[], name: string | null, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'events' })
  const words = {
    cancelled: t('cancelledShort'),
    online: t('forms.online'),
    demo: t('demoShort'),
    hourAfterRegistration: t('hourAfter'),
    hourByPhone: t('hourByPhone'),
  }
  const entries = items.map((item) =>
    calendarEntry(item, locale, { words, url: address(href(locale, `/events/${item.event.slug}`)) }),
  )
  return icsFile({ name: name ?? t('calendar', { portal: community.portal[locale] }), entries })
}

/** All events as a calendar that programs subscribe to: as far as everybody may know, without demonstration ones. */
export async function loadEventFeed(locale: Locale, now: Date): Promise<string> {
  const events = (await loadPublicEvents(now)).filter(({ demo }) => !demo)
  return fileOf(
    events.flatMap((event) => event.dates.map((date) => ({ event, date }))),
    null,
    locale,
  )
}

/** One date as a calendar file; null where everybody knows of none. */
export async function loadDateFile(dateId: string, locale: Locale, now: Date): Promise<string | null> {
  const page = await loadDate(dateId, now)
  return page && fileOf([page], page.event.title[locale], locale)
}

/** Events as open data, demonstration ones marked. */
export async function loadEventOpenData(now: Date) {
  return openDataEvents(await loadPublicEvents(now), (slug) => address(`/events/${slug}`))
}

/** The date of an enrolment as a calendar file: with the hour and the place for who has a seat. */
export async function loadPoolFile(
  poolId: string,
  hasSeat: boolean,
  locale: Locale,
  now: Date,
): Promise<string | null> {
  const page = await loadDateOfPool(poolId, hasSeat, now)
  return page && fileOf([page], page.event.title[locale], locale)
}

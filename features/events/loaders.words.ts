import 'server-only'
import { loadVenues, type VenueQuestion } from '@/features/places/loaders.venue'
import { community } from '@/lib/community'
import type { Both } from '@/lib/i18n/both'
import { getEventOfDate } from './data'
import { seenEvent } from './rules/public-event'
import { openSlug, slugTells } from './rules/slug'
import type { EventRecord } from './types'

/** What of a title may stand in an address, for everybody; empty when nothing may. */
export async function loadOpenSlug({ titleEn, ...question }: VenueQuestion & { titleEn: string }) {
  const [venue] = await loadVenues([question], 'everybody')
  return venue ? openSlug(titleEn, venue) : ''
}

/** True when the address of an event tells what is hidden from everybody by now. */
export async function loadSlugTells(event: EventRecord): Promise<boolean> {
  const [venue] = await loadVenues([event], 'everybody')
  return venue !== undefined && slugTells(event.slug, event.title.en, venue)
}

/** The title of a date's event as everybody may read it; null for an unknown date. */
export async function loadOpenTitle(dateId: string, now: Date): Promise<Both | null> {
  const event = await getEventOfDate(dateId)
  const [venue] = event ? await loadVenues([event], 'everybody') : []
  if (!event || !venue) return null
  const { timeZone } = community
  return seenEvent(event, { venue, reader: 'everybody', partner: null, now, timeZone }).title
}

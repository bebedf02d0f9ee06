import { slugFrom } from '@/features/places/rules/exchange/slug'
import type { VenueView } from '@/features/places/rules/venue'

/** Any hour: 14:30, 14.30, 2 pm. An address outlives dates, and the dates do not stand yet. */
const HOUR = /(?<!\d)\d{1,2}(?:[:.]\d{2})?\s*[ap]\.?m\b\.?|(?<![\d.:])\d{1,2}[:.]\d{2}(?![\d:]|\.\d)/gi

/** Addresses are for good: made of what everybody may read of a title, without hours. */
export function openSlug(titleEn: string, { redact }: VenueView): string {
  return slugFrom(redact(titleEn.replace(HOUR, ' ')))
}

/** True when an address tells what is hidden by now: in the words of the title, or in words that stand there still. */
export function slugTells(slug: string, titleEn: string, venue: VenueView): boolean {
  const whole = slugFrom(titleEn)
  if (whole !== '' && slug.startsWith(whole) && openSlug(titleEn, venue) !== whole) return true
  const words = slug.replaceAll('-', ' ')
  return venue.redact(words) !== words
}

import type { Course } from '@/features/courses/types'
import type { SearchableEvent } from '@/features/events/types'
import type { GuideText } from '@/features/guides/types'
import type { SearchablePlace } from '@/features/places/types'
import { href, type Locale } from '@/lib/i18n/locales'
import type { SearchDocument } from '../types'

/** A guide as the search sees it. Its number and step codes («214», «214-3») find it too. */
export function guideDocument(guide: GuideText, locale: Locale): SearchDocument {
  const { number, slug, title, summary, keywords, steps, body } = guide
  return {
    id: `guide:${number}`,
    type: 'guide',
    slug,
    url: href(locale, `/guides/${slug}`),
    title,
    summary,
    keywords: [...keywords, String(number), slug.replaceAll('-', ' ')],
    headings: steps.map((step) => step.title),
    body: [...steps.map((step) => step.text), body].join('\n'),
  }
}

/** A public place as the search sees it: only what its page says. */
export function placeDocument(place: SearchablePlace, locale: Locale): SearchDocument {
  const { slug, name, summary, settlement } = place
  return {
    id: `place:${slug}`,
    type: 'place',
    slug,
    url: href(locale, `/places/${slug}`),
    title: name,
    summary,
    keywords: settlement === '' ? [] : [settlement],
    headings: [],
    body: '',
  }
}

/** A course as the search sees it: what one will be able to do finds it too. */
export function courseDocument(course: Course, locale: Locale): SearchDocument {
  const { slug, title, summary, skills } = course
  return {
    id: `course:${slug}`,
    type: 'course',
    slug,
    url: href(locale, `/courses/${slug}`),
    title,
    summary,
    keywords: [],
    headings: [],
    body: skills.map(({ text }) => text).join('\n'),
  }
}

/** An event that is still to come, as the search sees it: only what its page says. */
export function eventDocument(event: SearchableEvent, locale: Locale): SearchDocument {
  const { slug, title, summary, detail, settlement } = event
  return {
    id: `event:${slug}`,
    type: 'event',
    slug,
    url: href(locale, `/events/${slug}`),
    title,
    summary,
    keywords: settlement === '' ? [] : [settlement],
    headings: [],
    body: detail,
  }
}

import type { Course } from '@/features/courses/types'
import type { LessonText } from '@/features/courses/types.lessons'
import type { SearchableEvent } from '@/features/events/types'
import type { GuideText } from '@/features/guides/types'
import type { SearchablePlace } from '@/features/places/types'
import { episodePath } from '@/features/series/constants'
import type { EpisodeText } from '@/features/series/types'
import { trainerPath } from '@/features/trainers/constants'
import type { TrainerText } from '@/features/trainers/types'
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

/** A lesson is found among courses. */
export function lessonDocument(lesson: LessonText, locale: Locale): SearchDocument {
  const path = `${lesson.course}/${lesson.slug}`
  return {
    id: `lesson:${path}`,
    type: 'course',
    slug: path,
    url: href(locale, `/courses/${path}`),
    title: lesson.title,
    summary: lesson.goal,
    keywords: [],
    headings: [],
    body: lesson.text,
  }
}

/** A practice trainer as the search sees it: its situations and what to look for. */
export function trainerDocument(trainer: TrainerText, locale: Locale): SearchDocument {
  const { slug, title, summary, scenes, lookFor } = trainer
  return {
    id: `trainer:${slug}`,
    type: 'trainer',
    slug,
    url: href(locale, trainerPath(slug)),
    title,
    summary,
    keywords: [],
    headings: scenes.map((scene) => scene.title),
    body: [...scenes.map(({ story }) => story), ...lookFor].join('\n'),
  }
}

/** An episode as the search sees it, with all its words. */
export function episodeDocument(episode: EpisodeText, locale: Locale): SearchDocument {
  const { slug, title, summary, text } = episode
  return {
    id: `episode:${slug}`,
    type: 'episode',
    slug,
    url: href(locale, episodePath(slug)),
    title,
    summary,
    keywords: [],
    headings: [],
    body: text,
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

import 'server-only'
import { getTranslations } from 'next-intl/server'
import { requireStaff } from '@/features/auth/loaders'
import type { Staff } from '@/features/auth/types'
import { listCourses, loadCourse } from '@/features/courses/loaders'
import { loadEvent, loadPublicEvents } from '@/features/events/loaders'
import { placeLine } from '@/features/events/presenter'
import { formatWhen } from '@/features/events/rules/when'
import type { PublicEvent } from '@/features/events/types'
import { loadAllGuides, loadGuide } from '@/features/guides/loaders'
import { loadPlace, loadPlaces } from '@/features/places/loaders'
import type { Locale } from '@/lib/i18n/locales'
import { NEEDS_ON_PAPER } from './constants'
import { parseMaterialChoice } from './schema'
import type { MaterialChoice, MaterialOption, MaterialSubject } from './types'

/** The dates of an event that are still to come, the next one first. */
const ahead = ({ dates }: PublicEvent) =>
  dates.filter(({ state, isPast }) => state !== 'cancelled' && !isPast)

/** The next date of an event with where it is, both as far as everybody may know them; null when it is over. */
async function eventSubject(
  { slug, locale }: MaterialChoice,
  online: string,
  now: Date,
): Promise<MaterialSubject | null> {
  const event = await loadEvent(slug, now)
  const next = event && ahead(event)[0]
  if (!event || !next) return null
  const note = [formatWhen(next, locale), placeLine(event, locale, online)].filter(Boolean).join('. ')
  const { title, summary, demo } = event
  return { kind: 'event', path: `/events/${slug}`, title: title[locale], text: summary[locale], note, demo }
}

/**
 * What a sheet is about, in the language on paper: only what everybody may read. Null for what is not there (any more).
 */
async function findSubject(choice: MaterialChoice, now: Date): Promise<MaterialSubject | null> {
  const { kind, slug, locale } = choice
  if (kind === 'guide') {
    const guide = await loadGuide(locale, slug)
    return guide && { kind, path: `/g/${guide.number}`, title: guide.title, text: guide.summary }
  }
  if (kind === 'course') {
    const course = await loadCourse(slug, locale)
    return course && { kind, path: `/courses/${slug}`, title: course.title, text: course.summary }
  }
  if (kind === 'event') {
    const t = await getTranslations({ locale, namespace: 'materials' })
    return eventSubject(choice, t('online'), now)
  }
  if (kind === 'place') {
    const found = await loadPlace(slug, now)
    if (!found || found.gone) return null
    const t = await getTranslations({ locale, namespace: 'places' })
    const { name, address, settlement, phones, demo, needs, kind: placeKind, accessModes } = found.place
    const isBooked = accessModes.includes('booking') && !accessModes.includes('walk-in')
    const at = [settlement?.[locale], address?.[locale]].filter(Boolean).join(', ')
    const where = [at, isBooked && t('access.booking')].filter(Boolean).join('. ')
    const helpsWith = needs.slice(0, NEEDS_ON_PAPER).map((need) => t(`need.${need}`))
    return {
      ...{ kind, path: `/places/${slug}`, name: name[locale], demo },
      isRemote: placeKind === 'phone' || placeKind === 'online',
      needs: helpsWith.join(' · '),
      where: where || null,
      phone: phones[0]?.number ?? null,
    }
  }
  return { kind, path: kind === 'portal' ? '/' : '/hotline' }
}

export type MaterialPage = {
  choice: MaterialChoice
  subject: MaterialSubject
  options: Record<'guide' | 'course' | 'event' | 'place', MaterialOption[]>
}

/** The list to choose from, in the language of the page, and what the address asks to print. */
export async function loadMaterials(
  query: Record<string, unknown>,
  locale: Locale,
  now: Date,
): Promise<{ staff: Staff; page: MaterialPage }> {
  const staff = await requireStaff('print:material')
  const asked = parseMaterialChoice({ lang: locale, ...query })
  const [guides, courses, events, places, found] = await Promise.all([
    loadAllGuides(locale),
    listCourses(locale),
    loadPublicEvents(now),
    loadPlaces({}, locale, now),
    findSubject(asked, now),
  ])
  const option = (kind: string) => (item: { slug: string; title: string }) => ({
    value: `${kind}/${item.slug}`,
    label: item.title,
  })
  return {
    staff,
    page: {
      choice: found ? asked : { ...asked, kind: 'portal', slug: '' },
      subject: found ?? { kind: 'portal', path: '/' },
      options: {
        guide: guides.map(({ slug, title, number }) => ({
          value: `guide/${slug}`,
          label: `${number} ${title}`,
        })),
        course: courses.map(option('course')),
        event: events
          .filter((event) => ahead(event).length > 0)
          .map(({ slug, title }) => option('event')({ slug, title: title[locale] })),
        place: places.items
          .filter(({ presence }) => presence.tone !== 'gone' && presence.tone !== 'moved')
          .map(({ place }) => option('place')({ slug: place.slug, title: place.name[locale] })),
      },
    },
  }
}

import type { Course } from '@/features/courses/types'
import { community } from '@/lib/community'
import type { Locale } from '@/lib/i18n/locales'
import { gatheringForms } from '../constants'
import type { MeetingView, SessionView } from '../types'

type JsonLd = Record<string, unknown>

/** Drops what is empty, so that nothing unknown is stated. */
function stated(values: JsonLd): JsonLd {
  const isThere = (value: unknown) =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isThere(value)))
}

function locationOf({ form, venue }: SessionView, locale: Locale, courseUrl: string): JsonLd | null {
  if (form === 'online') return { '@type': 'VirtualLocation', url: courseUrl }
  if (!gatheringForms.includes(form) || !venue) return null
  const { named, address, settlement, position, precision } = venue
  if (!(named || address || settlement)) return null
  return stated({
    '@type': 'Place',
    name: named?.name[locale] ?? settlement?.[locale],
    address: stated({
      '@type': 'PostalAddress',
      addressCountry: 'UA',
      addressLocality: settlement?.[locale],
      streetAddress: address?.[locale],
    }),
    geo: precision === 'exact' && position ? { '@type': 'GeoCoordinates', ...position } : null,
  })
}

const startOf = ({ day, time }: MeetingView) => time?.startsAt.toISOString() ?? day
const endOf = ({ day, time }: MeetingView) => time?.endsAt.toISOString() ?? day

function instanceOf(session: SessionView, locale: Locale, courseUrl: string): JsonLd {
  const { meetings, form, language, state, title } = session
  const [first, last] = [meetings[0], meetings.at(-1)]
  const previous = first?.previous
  const states = { open: 'EventScheduled', ended: 'EventScheduled', cancelled: 'EventCancelled' } as const
  const status = state === 'open' && previous ? 'EventRescheduled' : states[state]
  return stated({
    '@type': 'CourseInstance',
    name: title,
    courseMode: gatheringForms.includes(form) ? 'Onsite' : 'Online',
    inLanguage: language,
    startDate: first && startOf(first),
    endDate: last && endOf(last),
    previousStartDate: previous && (previous.startsAt?.toISOString() ?? previous.day),
    eventStatus: `https://schema.org/${status}`,
    location: locationOf(session, locale, courseUrl),
    url: `${courseUrl}/sessions/${session.id}`,
  })
}

/**
 * A course as schema.org describes it, with its sessions as far as everybody may know them. Demonstration sessions are
 * left out: no machine may take them for real ones.
 */
export function courseJsonLd(
  course: Course,
  sessions: readonly SessionView[],
  locale: Locale,
  courseUrl: string,
): JsonLd {
  const { title: name, summary: description, skills, hours } = course
  const real = sessions.filter(({ demo }) => !demo)
  return stated({
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': courseUrl,
    name,
    description,
    url: courseUrl,
    inLanguage: locale,
    isAccessibleForFree: true,
    teaches: skills.map(({ text }) => text),
    timeRequired: `PT${hours}H`,
    provider: { '@type': 'Organization', name: community.officialName[locale], sameAs: community.site },
    offers: { '@type': 'Offer', category: 'Free', price: 0, priceCurrency: 'UAH' },
    hasCourseInstance: real.map((session) => instanceOf(session, locale, courseUrl)),
  })
}

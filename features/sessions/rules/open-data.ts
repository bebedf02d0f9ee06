import type { CourseRecord } from '@/features/courses/types'
import type { SessionView } from '../types'

/** The same sessions in both languages, in the same order: as far as everybody may know them. */
export type BothViews = { uk: readonly SessionView[]; en: readonly SessionView[] }

const both = (uk: string | null, en: string | null | undefined) => (uk === null ? null : { uk, en: en ?? uk })

function sessionData(uk: SessionView, en: SessionView | undefined, address: (path: string) => string) {
  const { venue } = uk
  return {
    id: uk.id,
    url: address(`/courses/${uk.courseSlug}/sessions/${uk.id}`),
    title: both(uk.title, en?.title),
    form: uk.form,
    language: uk.language,
    state: uk.state,
    reason: both(uk.reason, en?.reason),
    demo: uk.demo,
    sequence: uk.sequence,
    updatedAt: uk.updatedAt.toISOString(),
    meetings: uk.meetings.map(({ day, time, previous }) => ({
      day,
      startsAt: time?.startsAt.toISOString() ?? null,
      endsAt: time?.endsAt.toISOString() ?? null,
      previousDay: previous?.day ?? null,
    })),
    place: venue && {
      slug: venue.named?.hasPage ? venue.named.slug : null,
      name: venue.named?.name ?? null,
      precision: venue.precision,
      settlement: venue.settlement,
      district: venue.district,
      address: venue.address,
      position: venue.position,
    },
    seatsLeft: uk.entry === 'seat' || uk.entry === 'waiting-list' ? uk.seats.free : null,
    hasWaitingList: uk.entry === 'waiting-list',
  }
}

/** Courses and their sessions for everybody; `address` makes a path of the portal a full address. */
export function courseOpenData(
  courses: readonly CourseRecord[],
  { uk, en }: BothViews,
  address: (path: string) => string,
) {
  const twins = new Map(en.map((session) => [session.id, session]))
  return courses.map((course) => ({
    ...{ slug: course.slug, number: course.number, url: address(`/courses/${course.slug}`) },
    ...{ title: course.title, summary: course.summary, audience: course.audience, level: course.level },
    ...{ hours: course.hours, forms: course.forms, skills: course.skills },
    free: true,
    lessons: course.lessons.length,
    materials: course.materials.map((guide) => address(`/guides/${guide}/print`)),
    updatedOn: course.updatedOn,
    sessions: uk
      .filter(({ courseSlug }) => courseSlug === course.slug)
      .map((session) => sessionData(session, twins.get(session.id), address)),
  }))
}

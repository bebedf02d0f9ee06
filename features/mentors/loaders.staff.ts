import 'server-only'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/features/auth/loaders'
import { loadCourseRecords } from '@/features/courses/loaders'
import { loadStaffPlaces } from '@/features/places/loaders.staff'
import { QUEUE_PAGE, SUGGESTED } from './constants'
import { listHistory } from './data.history'
import { countMentors, getStaffMentor, listCandidates, listStaffMentors } from './data.mentors'
import { listHelpers } from './data.people'
import { getStaffRequest, listRequests } from './data.requests'
import { loadWishable } from './loaders'
import { suggestMentors } from './rules/matching'
import { parseMentorQueue, parseRequestQueue } from './schema.staff'
import type { LearningState } from './types'

type Query = Record<string, string | string[] | undefined>

/** Mentors as an address asks for them; without a state the applications while there are any, then everybody. */
export async function loadMentorQueue(query: Query) {
  const staff = await requireStaff('read:mentor')
  const asked = parseMentorQueue(query)
  const counts = await countMentors()
  const state = asked.state ?? (counts.applied > 0 ? 'applied' : 'all')
  const page = { skip: (asked.page - 1) * QUEUE_PAGE, take: QUEUE_PAGE }
  const found = await listStaffMentors({ state: state === 'all' ? null : state, ...page })
  return { staff, state, page: asked.page, counts, ...found }
}

export type MentorQueue = Awaited<ReturnType<typeof loadMentorQueue>>

/** One mentor with what was done before. */
export async function loadMentorPage(id: string) {
  const staff = await requireStaff('read:mentor')
  const mentor = await getStaffMentor(id)
  if (!mentor) notFound()
  return { staff, mentor, history: await listHistory('mentor', id) }
}

export type MentorPage = Awaited<ReturnType<typeof loadMentorPage>>

function statesOf(state: LearningState | 'open' | 'all'): readonly LearningState[] {
  if (state === 'all') return ['new', 'matched', 'closed']
  return state === 'open' ? ['new', 'matched'] : [state]
}

/** Requests to learn as an address asks for them. */
export async function loadRequestQueue(query: Query) {
  const staff = await requireStaff('read:learning-request')
  const filter = parseRequestQueue(query)
  const found = await listRequests({
    states: statesOf(filter.state),
    now: new Date(),
    overdueOnly: filter.overdue,
    assigneeId: { any: undefined, mine: staff.id, none: null }[filter.who],
    skip: (filter.page - 1) * QUEUE_PAGE,
    take: QUEUE_PAGE,
  })
  return { staff, filter, ...found }
}

export type RequestQueue = Awaited<ReturnType<typeof loadRequestQueue>>

/** Places that residents can be sent to, those that teach first. Examples are nowhere. */
export async function loadPlaceChoices(
  now: Date,
): Promise<{ id: string; name: string; settlement: string }[]> {
  const { items } = await loadStaffPlaces({}, now)
  const teaches = ({ entry }: (typeof items)[number]) => Number(entry.needs.includes('learn'))
  return items
    .filter(({ entry }) => !entry.demo && entry.visibility !== 'staff' && entry.status !== 'closed')
    .sort((one, other) => teaches(other) - teaches(one))
    .map(({ id, entry }) => ({ id, name: entry.name.uk, settlement: entry.settlement?.uk ?? '' }))
}

/** All that bringing two people together needs. */
export async function loadRequestPage(id: string) {
  const staff = await requireStaff('read:learning-request')
  const now = new Date()
  const request = await getStaffRequest(id)
  if (!request) notFound()
  const [candidates, places, courses, helpers, history] = await Promise.all([
    listCandidates(),
    loadPlaceChoices(now),
    loadCourseRecords(),
    listHelpers(),
    listHistory('learning-request', id),
  ])
  const suggestions = suggestMentors(request, candidates).slice(0, SUGGESTED)
  return { staff, now, request, suggestions, places, courses, helpers, history }
}

export type RequestPage = Awaited<ReturnType<typeof loadRequestPage>>

export async function loadNewRequest() {
  const staff = await requireStaff('update:learning-request')
  return { staff, mentors: await loadWishable() }
}

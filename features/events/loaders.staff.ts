import 'server-only'
import { notFound } from 'next/navigation'
import { canAnywhere } from '@/features/auth/access'
import { requireStaff } from '@/features/auth/loaders'
import { loadEnrolments, loadSeats } from '@/features/enrolments/loaders'
import type { CallReason } from '@/features/enrolments/types'
import { loadPartnerNames } from '@/features/partners/loaders'
import { loadPlaceChoices } from '@/features/places/loaders.choices'
import { loadVenues } from '@/features/places/loaders.venue'
import type { VenueReader } from '@/features/places/rules/venue'
import { community } from '@/lib/community'
import { hasSms } from '@/lib/env'
import { getEvent, getEventOfDate, poolsWithPeople } from './data'
import { listDateCalls } from './data.calls'
import { listEventLines } from './data.staff'
import { loadSlugTells } from './loaders.words'
import { seenEvent } from './rules/public-event'
import type { EventRecord, PublicEvent } from './types'

/** All events, and the dates of which people are to be called. */
export async function loadStaffEvents(now: Date) {
  const staff = await requireStaff('read:event')
  const mayCall = canAnywhere(staff.roles, 'read:enrolment')
  const calls = mayCall ? listDateCalls({ hasSms: hasSms(), now }) : []
  const [events, toCall] = await Promise.all([listEventLines(now), calls])
  return { staff, events, toCall }
}

export type EventChoices = Awaited<ReturnType<typeof choices>>

async function choices() {
  const [places, partners] = await Promise.all([loadPlaceChoices(), loadPartnerNames()])
  return { places, partners: partners.map(({ id, name }) => ({ id, name })) }
}

/** What the form of a new event chooses from. */
export async function loadNewEvent() {
  const staff = await requireStaff('update:event')
  return { staff, choices: await choices() }
}

async function seenAs(event: EventRecord, reader: VenueReader, now: Date): Promise<PublicEvent | null> {
  const [venue] = await loadVenues([event], reader)
  const { timeZone } = community
  return venue ? seenEvent(event, { venue, reader, partner: null, now, timeZone }) : null
}

/** One event to be changed, with what everybody and those who registered see of it now. */
export async function loadEventEditor(id: string, now: Date) {
  const staff = await requireStaff('update:event')
  const event = (await getEvent(id)) ?? notFound()
  const [all, people, everybody, enrolled, slugTells] = await Promise.all([
    choices(),
    poolsWithPeople(id),
    seenAs(event, 'everybody', now),
    seenAs(event, 'enrolled', now),
    loadSlugTells(event),
  ])
  return { staff, event, choices: all, people, seen: { everybody, enrolled, slugTells } }
}

/** One date with its people and whom of them to call, where this person may see them: nobody leads a date of an event. */
export async function loadStaffDate(id: string, now: Date) {
  const staff = await requireStaff('read:event')
  const event = (await getEventOfDate(id)) ?? notFound()
  const date = event.dates.find((one) => one.id === id) ?? notFound()
  const maySee = canAnywhere(staff.roles, 'read:enrolment')
  const [people, seats, toCall] = await Promise.all([
    maySee ? loadEnrolments(date.poolId) : null,
    loadSeats([date.poolId]),
    maySee ? listDateCalls({ hasSms: hasSms(), now }, id) : [],
  ])
  const calls = toCall[0]?.people ?? new Map<string, CallReason>()
  return { staff, event, date, people, calls, seats: seats.get(date.poolId) ?? null }
}

export type StaffDatePage = Awaited<ReturnType<typeof loadStaffDate>>

import 'server-only'
import { formatCode } from '@/lib/codes'
import { db } from '@/lib/db'
import type { Mentor as Row } from '@/lib/generated/sqlite/client'
import { mentorStates } from './constants'
import { newestFirst, offerFields, toKind, toMentorState, toOffer } from './data.rows'
import type { Candidate } from './rules/matching'
import { PUBLIC_STATE } from './rules/mentor-states'
import type { MentorState, StaffMentor } from './types'

const open = { _count: { select: { requests: { where: { state: 'matched' } } } } } as const

function viewOf(row: Row & { _count: { requests: number } }): StaffMentor {
  return {
    ...toOffer(row),
    id: row.id,
    code: formatCode(row.code),
    state: toMentorState(row.state),
    kind: toKind(row.kind),
    name: row.name,
    phone: row.phone,
    publicName: row.publicName,
    about: row.about,
    answer: row.answer,
    locale: row.locale,
    checkedBy: row.checkedByName,
    checkedAt: row.checkedAt,
    createdAt: row.createdAt,
    retainUntil: row.retainUntil,
    demo: row.demo,
    version: row.version,
    openRequests: row._count.requests,
  }
}

/** A mentor as staff know them, with the number of requests they help with now. */
export async function getStaffMentor(id: string): Promise<StaffMentor | null> {
  const row = await db().mentor.findUnique({ where: { id }, include: open })
  return row && viewOf(row)
}

/** Mentors of a state, or all: who waits the longest stands first, others newest first. */
export async function listStaffMentors(query: {
  state: MentorState | null
  skip: number
  take: number
}): Promise<{ mentors: StaffMentor[]; total: number }> {
  const { state, skip, take } = query
  const where = state ? { state } : {}
  const orderBy = state === 'applied' ? [{ createdAt: 'asc' as const }, { id: 'asc' as const }] : newestFirst
  const [rows, total] = await Promise.all([
    db().mentor.findMany({ where, include: open, orderBy, skip, take }),
    db().mentor.count({ where }),
  ])
  return { mentors: rows.map(viewOf), total }
}

/** How many there are in each state. */
export async function countMentors(): Promise<Record<MentorState, number>> {
  const rows = await db().mentor.groupBy({ by: ['state'], _count: { _all: true } })
  const of = (state: MentorState) => rows.find((row) => row.state === state)?._count._all ?? 0
  return Object.fromEntries(mentorStates.map((state) => [state, of(state)])) as Record<MentorState, number>
}

/** Those who may be asked to help: approved and real. */
export async function listCandidates(): Promise<Candidate[]> {
  const rows = await db().mentor.findMany({
    where: { state: PUBLIC_STATE, demo: false },
    select: { id: true, publicName: true, ...offerFields, ...open },
    take: 500,
  })
  return rows.map(({ id, publicName, _count, ...row }) => ({
    ...toOffer(row),
    ...{ id, publicName },
    openRequests: _count.requests,
  }))
}

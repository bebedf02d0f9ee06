import 'server-only'
import { formatCode } from '@/lib/codes'
import { db } from '@/lib/db'
import { staffNames } from './data.people'
import {
  asItHappened,
  toAutonomy,
  toEntryKind,
  toLanguage,
  toLearningState,
  toOffer,
  toOutcome,
} from './data.rows'
import { isOverdue } from './rules/request-states'
import type { LearningListItem, LearningState, StaffRequest } from './types'

export type RequestQuery = {
  states: readonly LearningState[]
  now: Date
  overdueOnly: boolean
  /** A staff member's id; null for requests that nobody has. */
  assigneeId?: string | null
  skip: number
  take: number
}

/** What waits the longest stands first; of finished requests the latest. */
export async function listRequests(
  query: RequestQuery,
): Promise<{ items: LearningListItem[]; total: number }> {
  const { states, now, overdueOnly, assigneeId, skip, take } = query
  const where = {
    state: { in: overdueOnly ? states.filter((state) => state !== 'closed') : [...states] },
    ...(assigneeId === undefined ? {} : { assigneeId }),
    ...(overdueOnly ? { dueAt: { lt: now } } : {}),
  }
  const finished = states.every((state) => state === 'closed')
  const [rows, total] = await Promise.all([
    db().learningRequest.findMany({
      where,
      include: { mentor: { select: { publicName: true } } },
      orderBy: finished ? [{ closedAt: 'desc' }, { id: 'asc' }] : [{ dueAt: 'asc' }, { id: 'asc' }],
      ...{ skip, take },
    }),
    db().learningRequest.count({ where }),
  ])
  const nameOf = await staffNames(rows.map(({ assigneeId: id }) => id))
  const items = rows.map((row) => ({
    id: row.id,
    code: formatCode(row.code),
    state: toLearningState(row.state),
    outcome: toOutcome(row.outcome),
    need: row.need,
    hasPhone: row.phone !== null,
    overdue: isOverdue(toLearningState(row.state), row.dueAt, now),
    dueAt: row.dueAt,
    assignee: row.assigneeId === null ? null : nameOf(row.assigneeId),
    mentorName: row.mentor?.publicName || null,
  }))
  return { items, total }
}

/** All that staff need to bring two people together. */
export async function getStaffRequest(id: string): Promise<StaffRequest | null> {
  const row = await db().learningRequest.findUnique({
    where: { id },
    include: {
      mentor: { select: { id: true, publicName: true, name: true, phone: true } },
      entries: { orderBy: asItHappened },
    },
  })
  if (!row) return null
  const { themes, ways, settlement } = toOffer({ ...row, languages: [] })
  const nameOf = await staffNames([row.assigneeId])
  return {
    id: row.id,
    code: formatCode(row.code),
    version: row.version,
    state: toLearningState(row.state),
    outcome: toOutcome(row.outcome),
    need: row.need,
    ...{ themes, ways, settlement },
    language: toLanguage(row.language),
    name: row.name,
    phone: row.phone,
    locale: row.locale,
    wishedMentorId: row.wishedMentorId,
    assignee: row.assigneeId === null ? null : { id: row.assigneeId, name: nameOf(row.assigneeId) },
    mentorId: row.mentorId,
    mentor: row.mentor,
    placeId: row.placeId,
    courseSlug: row.courseSlug,
    createdAt: row.createdAt,
    dueAt: row.dueAt,
    closedAt: row.closedAt,
    retainUntil: row.retainUntil,
    entries: row.entries.map(({ id: entryId, kind, autonomy, minutes, text, authorName, at }) => ({
      id: entryId,
      kind: toEntryKind(kind),
      autonomy: toAutonomy(autonomy),
      ...{ minutes, text, at },
      by: authorName,
    })),
  }
}

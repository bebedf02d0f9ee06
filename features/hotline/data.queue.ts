import 'server-only'
import { codeDigest, formatCode } from '@/lib/codes'
import { localDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { type Channel, type Priority, type RequestState, requestStates } from './constants'
import { staffNames } from './data.people'
import { toChannel, toOutcome, toPriority, toState } from './data.rows'
import type { ExportRow } from './rules/queue-csv'
import { isOverdue, owedStates, reopenedIn } from './rules/states'
import type { OperatorListItem, QueueCounts } from './types'

export type QueueQuery = {
  states: readonly RequestState[]
  now: Date
  overdueOnly?: boolean
  /** A staff member's id; null for requests that nobody has. */
  assigneeId?: string | null
  priority?: Priority
  channel?: Channel
  phoneLast4?: string
  /** A stored code. */
  code?: string
  skip?: number
  take: number
}

const select = {
  id: true,
  code: true,
  state: true,
  question: true,
  phone: true,
  createdAt: true,
  dueAt: true,
  channel: true,
  priority: true,
  assigneeId: true,
  appeal: { select: { id: true } },
  _count: { select: { messages: true } },
} as const

function conditions(query: QueueQuery) {
  const { states, assigneeId, priority, channel, phoneLast4, code } = query
  return {
    mergedIntoId: null,
    state: { in: [...states] },
    ...(assigneeId === undefined ? {} : { assigneeId }),
    ...(priority && { priority }),
    ...(channel && { channel }),
    ...(phoneLast4 && { phoneLast4 }),
    ...(code && { codeDigest: codeDigest(code) }),
  }
}

/** Overdue ones first, by how long; then the urgent ones; then by the day they are due. Finished ones by last change. */
export async function listQueue(query: QueueQuery): Promise<{ items: OperatorListItem[]; total: number }> {
  const { now, skip = 0, take } = query
  const base = conditions(query)
  const late = { state: { in: [...owedStates] }, dueAt: { lt: now } }
  const overdue = { AND: [base, late] }
  const rest = { AND: [base, { NOT: late }] }
  const requests = db().hotlineRequest
  const lateCount = await requests.count({ where: overdue })
  const restCount = query.overdueOnly ? 0 : await requests.count({ where: rest })
  const finished = query.states.every((state) => state === 'answered' || state === 'closed')
  const rows = await requests.findMany({
    where: overdue,
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    skip,
    take,
    select,
  })
  if (!query.overdueOnly && rows.length < take)
    rows.push(
      ...(await requests.findMany({
        where: rest,
        orderBy: finished
          ? [{ updatedAt: 'desc' }, { id: 'asc' }]
          : [{ priority: 'desc' }, { dueAt: 'asc' }, { id: 'asc' }],
        skip: Math.max(0, skip - lateCount),
        take: take - rows.length,
        select,
      })),
    )
  const nameOf = await staffNames(rows.map(({ assigneeId }) => assigneeId))
  const items = rows.map((row) => ({
    id: row.id,
    code: formatCode(row.code),
    state: toState(row.state),
    question: row.question,
    createdAt: row.createdAt,
    dueAt: row.dueAt,
    overdue: isOverdue(toState(row.state), row.dueAt, now),
    hasPhone: row.phone !== null,
    messages: row._count.messages,
    channel: toChannel(row.channel),
    priority: toPriority(row.priority),
    assignee: row.assigneeId === null ? null : { id: row.assigneeId, name: nameOf(row.assigneeId) },
    hasAppeal: row.appeal !== null,
  }))
  return { items, total: lateCount + restCount }
}

/** How many requests stand where. */
export async function countQueue(staffId: string, now: Date): Promise<QueueCounts> {
  const requests = db().hotlineRequest
  const own = { mergedIntoId: null }
  const open = { ...own, state: { in: ['new', 'in-work', 'waiting'] } }
  const byState = await requests.groupBy({ by: ['state'], where: own, _count: { _all: true } })
  const of = (state: RequestState) => byState.find((row) => row.state === state)?._count._all ?? 0
  const counts = Object.fromEntries(requestStates.map((state) => [state, of(state)]))
  return {
    ...(counts as Record<RequestState, number>),
    open: of('new') + of('in-work') + of('waiting'),
    overdue: await requests.count({
      where: { ...own, state: { in: [...owedStates] }, dueAt: { lt: now } },
    }),
    mine: await requests.count({ where: { ...open, assigneeId: staffId } }),
  }
}

/**
 * A text that changes with every change of any request, for open pages to know that they are old. Versions only ever
 * grow, so their sum sees also changes that were committed in another order than they were made.
 */
export async function queueVersion(): Promise<string> {
  const { _sum, _max, _count } = await db().hotlineRequest.aggregate({
    _sum: { version: true },
    _max: { updatedAt: true },
    _count: { _all: true },
  })
  const notes = await db().hotlineNote.count()
  return [_count._all, _sum.version ?? 0, _max.updatedAt?.getTime() ?? 0, notes].join('.')
}

/** Every request that is still counted, oldest first, without anything personal. */
export async function listForExport(now: Date): Promise<ExportRow[]> {
  const rows = await db().hotlineRequest.findMany({
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      createdAt: true,
      channel: true,
      locale: true,
      state: true,
      priority: true,
      dueAt: true,
      closedAt: true,
      outcome: true,
      outcomeDetail: true,
      appeal: { select: { id: true } },
      transitions: { select: { from: true, to: true, at: true }, orderBy: { at: 'asc' } },
      _count: { select: { messages: true } },
    },
  })
  return rows.map((row) => {
    const answered = row.transitions.find(({ to }) => to === 'answered')
    return {
      createdOn: localDay(row.createdAt),
      channel: toChannel(row.channel),
      locale: row.locale,
      state: toState(row.state),
      priority: toPriority(row.priority),
      dueOn: localDay(row.dueAt),
      overdue: isOverdue(toState(row.state), row.dueAt, now),
      answeredOn: answered ? localDay(answered.at) : null,
      closedOn: row.closedAt && localDay(row.closedAt),
      reopened: reopenedIn(row.transitions),
      outcome: toOutcome(row.outcome),
      outcomeDetail: row.outcomeDetail,
      messages: row._count.messages,
      appeal: row.appeal !== null,
    }
  })
}

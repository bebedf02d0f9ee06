import 'server-only'
import { codeDigest, formatCode } from '@/lib/codes'
import { db } from '@/lib/db'
import { type CallTime, callTimes, type RequestState } from './constants'
import { canReopen, canWrite, isOverdue, isRequestState } from './rules/states'
import type { OperatorListItem, OperatorRequest, RequestMessage, RequestView } from './types'

const messageFields = { author: true, text: true, createdAt: true } as const
const inOrder = [{ createdAt: 'asc' as const }, { id: 'asc' as const }]

function toState(value: string): RequestState {
  return isRequestState(value) ? value : 'closed'
}

function toCallTime(value: string | null): CallTime {
  return callTimes.find((time) => time === value) ?? 'any'
}

function toMessage(row: { author: string; text: string; createdAt: Date }): RequestMessage {
  return { author: row.author === 'operator' ? 'operator' : 'resident', text: row.text, at: row.createdAt }
}

/** The request of a stored code (nine characters), as its holder may see it. */
export async function findByCode(code: string): Promise<RequestView | null> {
  const row = await db().hotlineRequest.findUnique({
    where: { codeDigest: codeDigest(code) },
    select: {
      code: true,
      state: true,
      question: true,
      phoneLast4: true,
      callWhen: true,
      createdAt: true,
      dueAt: true,
      retainUntil: true,
      messages: { select: messageFields, orderBy: inOrder },
    },
  })
  if (!row) return null
  const state = toState(row.state)
  const erased = row.question === ''
  return {
    code: formatCode(row.code),
    state,
    question: erased ? null : row.question,
    messages: erased ? [] : row.messages.map(toMessage),
    createdAt: row.createdAt,
    dueAt: row.dueAt,
    retainUntil: row.retainUntil,
    contact: row.phoneLast4
      ? { kind: 'phone', lastDigits: row.phoneLast4.slice(-2), callWhen: toCallTime(row.callWhen) }
      : { kind: 'code' },
    mayWrite: !erased && canWrite(state),
    mayReopen: !erased && canReopen(state),
  }
}

/** Requests in the given states for the operators, the most urgent first. */
export async function listForOperators(options: {
  states: readonly RequestState[]
  limit: number
  now: Date
}): Promise<OperatorListItem[]> {
  const rows = await db().hotlineRequest.findMany({
    where: { state: { in: [...options.states] } },
    orderBy: [{ dueAt: 'asc' }, { createdAt: 'asc' }],
    take: options.limit,
    select: {
      code: true,
      state: true,
      question: true,
      phone: true,
      createdAt: true,
      dueAt: true,
      _count: { select: { messages: true } },
    },
  })
  return rows.map((row) => ({
    code: formatCode(row.code),
    state: toState(row.state),
    question: row.question,
    createdAt: row.createdAt,
    dueAt: row.dueAt,
    overdue: isOverdue(toState(row.state), row.dueAt, options.now),
    hasPhone: row.phone !== null,
    messages: row._count.messages,
  }))
}

/** Everything about the request of a stored code, for the operator who answers it. */
export async function findForOperator(code: string): Promise<OperatorRequest | null> {
  const row = await db().hotlineRequest.findUnique({
    where: { codeDigest: codeDigest(code) },
    select: {
      id: true,
      version: true,
      code: true,
      state: true,
      question: true,
      phone: true,
      callWhen: true,
      mayLeaveMessage: true,
      locale: true,
      createdAt: true,
      dueAt: true,
      messages: { select: messageFields, orderBy: inOrder },
      transitions: {
        select: { from: true, to: true, actor: true, note: true, at: true },
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
      },
    },
  })
  if (!row) return null
  return {
    ...row,
    code: formatCode(row.code),
    state: toState(row.state),
    callWhen: toCallTime(row.callWhen),
    messages: row.messages.map(toMessage),
  }
}

import 'server-only'
import { codeDigest, formatCode } from '@/lib/codes'
import { db } from '@/lib/db'
import { staffNames } from './data.people'
import {
  inOrder,
  messageFields,
  toCallTime,
  toChannel,
  toMessage,
  toOutcome,
  toPriority,
  toState,
} from './data.rows'
import { isNearlySame, wordStems } from './rules/near-same'
import type { OperatorRequest, RelatedRequest } from './types'

const link = { id: true, code: true } as const

/** Everything about one request, for the operator who answers it. */
export async function getForOperator(
  where: { id: string } | { codeDigest: string },
): Promise<OperatorRequest | null> {
  const row = await db().hotlineRequest.findUnique({
    where,
    select: {
      id: true,
      version: true,
      code: true,
      state: true,
      question: true,
      phone: true,
      phoneLast4: true,
      callWhen: true,
      mayLeaveMessage: true,
      locale: true,
      createdAt: true,
      dueAt: true,
      retainUntil: true,
      channel: true,
      priority: true,
      assigneeId: true,
      outcome: true,
      outcomeDetail: true,
      mergedInto: { select: link },
      mergedFrom: { select: { ...link, question: true }, orderBy: inOrder },
      appeal: { select: { id: true, year: true, number: true } },
      messages: { select: messageFields, orderBy: inOrder },
      notes: { select: { id: true, authorName: true, text: true, createdAt: true }, orderBy: inOrder },
      transitions: {
        select: { from: true, to: true, actor: true, note: true, at: true },
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
      },
    },
  })
  if (!row) return null
  const { assigneeId, outcome, outcomeDetail, ...rest } = row
  const kind = toOutcome(outcome)
  const nameOf = await staffNames([assigneeId])
  return {
    ...rest,
    code: formatCode(row.code),
    state: toState(row.state),
    callWhen: toCallTime(row.callWhen),
    channel: toChannel(row.channel),
    priority: toPriority(row.priority),
    assignee: assigneeId === null ? null : { id: assigneeId, name: nameOf(assigneeId) },
    outcome: kind && { kind, detail: outcomeDetail ?? '' },
    mergedInto: row.mergedInto && { ...row.mergedInto, code: formatCode(row.mergedInto.code) },
    mergedFrom: row.mergedFrom.map((other) => ({ ...other, code: formatCode(other.code) })),
    messages: row.messages.map(toMessage),
    notes: row.notes.map(({ id, authorName, text, createdAt }) => ({
      id,
      author: authorName,
      text,
      at: createdAt,
    })),
  }
}

/** The request of a stored code (nine characters). */
export function findForOperator(code: string): Promise<OperatorRequest | null> {
  return getForOperator({ codeDigest: codeDigest(code) })
}

const relatedFields = {
  id: true,
  code: true,
  state: true,
  question: true,
  phone: true,
  createdAt: true,
  messages: {
    where: { author: 'operator' },
    select: { text: true },
    orderBy: { createdAt: 'desc' },
    take: 1,
  },
} as const

type RelatedRow = {
  id: string
  code: string
  state: string
  question: string
  createdAt: Date
  messages: { text: string }[]
}

function toRelated(row: RelatedRow, reason: RelatedRequest['reason']): RelatedRequest {
  const { id, question, createdAt, messages } = row
  const code = formatCode(row.code)
  return {
    id,
    code,
    state: toState(row.state),
    question,
    createdAt,
    reason,
    answer: messages[0]?.text ?? null,
  }
}

/** What was asked from numbers that end in four digits, newest first. Two people may share a number. */
export async function listByLastFour(phoneLast4: string): Promise<RelatedRequest[]> {
  const rows = await db().hotlineRequest.findMany({
    where: { phoneLast4, question: { not: '' } },
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: relatedFields,
  })
  return rows.map((row) => toRelated(row, 'phone'))
}

const ALIKE_WITHIN_MS = 30 * 86_400_000
const ALIKE_LOOKED_AT = 300

/**
 * Open requests of the last month that this one may repeat or be repeated by: from the same phone, or in nearly the
 * same words.
 */
export async function listDuplicates(
  request: { id: string; question: string; phone: string | null },
  now: Date,
): Promise<RelatedRequest[]> {
  if (request.question === '') return []
  const rows = await db().hotlineRequest.findMany({
    where: {
      id: { not: request.id },
      mergedIntoId: null,
      question: { not: '' },
      state: { in: ['new', 'in-work', 'waiting'] },
      createdAt: { gte: new Date(now.getTime() - ALIKE_WITHIN_MS) },
    },
    orderBy: { createdAt: 'desc' },
    take: ALIKE_LOOKED_AT,
    select: relatedFields,
  })
  const words = wordStems(request.question)
  return rows.flatMap((row) => {
    if (request.phone !== null && row.phone === request.phone) return [toRelated(row, 'phone')]
    return isNearlySame(words, wordStems(row.question)) ? [toRelated(row, 'words')] : []
  })
}

import 'server-only'
import { codeDigest, formatCode } from '@/lib/codes'
import { db } from '@/lib/db'
import { inOrder, messageFields, toCallTime, toMessage, toState } from './data.rows'
import { canReopen, canWrite } from './rules/states'
import type { RequestView } from './types'

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

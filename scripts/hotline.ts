// Answers hotline requests from the terminal: npm run hotline -- list | show CODE | answer CODE "text" | close CODE OUTCOME "detail" | state CODE STATE
import { outcomes, type RequestState, requestStates } from '@/features/hotline/constants'
import { listQueue } from '@/features/hotline/data.queue'
import { findForOperator } from '@/features/hotline/data.request'
import {
  answerRequest,
  closeRequest,
  type OperatorChange,
  setRequestState,
} from '@/features/hotline/mutations.operators'
import { isRequestState } from '@/features/hotline/rules/states'
import { outcomeSchema } from '@/features/hotline/schema.operators'
import type { OperatorRequest } from '@/features/hotline/types'
import { recordAudit } from '@/lib/audit'
import { parseCode } from '@/lib/codes'
import { community } from '@/lib/community'
import type { Database } from '@/lib/db'
import { env } from '@/lib/env'
import { formatPhone } from '@/lib/phone'
import { storedSecret } from '@/lib/secrets'
import { writeTransaction } from '@/lib/write-transaction'
import { runCommand, UsageError } from './lib/command'

const USAGE = `npm run hotline -- list [--state ${requestStates.join('|')}|all]
npm run hotline -- show CODE
npm run hotline -- answer CODE "text of the answer"
npm run hotline -- close CODE ${outcomes.join('|')} "the guide's number, what is missing, the place, or to whom"
npm run hotline -- state CODE in-work|waiting`

const REFUSALS = {
  unknown: 'The request is gone.',
  conflict: 'Somebody changed the request meanwhile. Look at it again.',
  'not-allowed': 'The state of the request does not allow this.',
}

const stamp = new Intl.DateTimeFormat('sv-SE', {
  timeZone: community.timeZone,
  dateStyle: 'short',
  timeStyle: 'short',
})

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function list(asked: string | undefined): Promise<void> {
  const open: readonly RequestState[] = ['new', 'in-work', 'waiting']
  if (asked !== undefined && asked !== 'all' && !isRequestState(asked))
    throw new UsageError(`No state "${asked}".`)
  const states = asked === undefined ? open : asked === 'all' ? requestStates : [asked as RequestState]
  const { items: requests } = await listQueue({ states, take: 200, now: new Date() })
  if (requests.length === 0) print('No requests.')
  for (const request of requests) {
    const due = `${request.overdue ? 'OVERDUE ' : ''}by ${stamp.format(request.dueAt)}`
    const question = request.question.replace(/\s+/g, ' ').slice(0, 60)
    const contact = request.hasPhone ? 'phone' : 'code '
    print(`${request.code}  ${request.state.padEnd(8)}  ${contact}  ${due}  ${question}`)
  }
}

async function find(typed: string | undefined): Promise<OperatorRequest> {
  const code = parseCode(typed ?? '')
  if (!code) throw new UsageError('A code has nine characters, for example ACE-HKM-239.')
  const request = await findForOperator(code)
  if (!request) throw new UsageError('There is no request with this code.')
  return request
}

function show(request: OperatorRequest): void {
  print(`${request.code}  ${request.state}  ${request.locale}`)
  print(`asked ${stamp.format(request.createdAt)}, answer due ${stamp.format(request.dueAt)}`)
  const message = request.mayLeaveMessage ? 'may leave a message' : 'no messages'
  print(
    request.phone
      ? `${formatPhone(request.phone)} (${request.callWhen}; ${message})`
      : 'comes back with the code',
  )
  print(`\n${request.question || '(taken out after the retention date)'}\n`)
  for (const { at, author, text } of request.messages) print(`${stamp.format(at)} ${author}: ${text}`)
  for (const { at, actor, from, to, note } of request.transitions) {
    print(`${stamp.format(at)} ${actor}: ${from ?? '-'} -> ${to}${note ? ` (${note})` : ''}`)
  }
}

type Change = (request: OperatorRequest, database: Database) => Promise<OperatorChange>

/** One change with its line in the audit log, as from the staff pages. */
async function carryOut(typed: string | undefined, change: Change, done: string): Promise<void> {
  const request = await find(typed)
  const result = await writeTransaction(async (tx) => {
    const made = await change(request, tx)
    if (made.ok) {
      const entry = { entity: 'hotline-request', id: request.id, before: made.before, after: made.after }
      await recordAudit(
        { id: null, name: 'npm run hotline' },
        'update:hotline-request',
        [entry],
        new Date(),
        tx,
      )
    }
    return made
  })
  if (!result.ok) throw new Error(REFUSALS[result.reason])
  print(done)
}

async function close(typed: string | undefined, outcome: string, detail: string): Promise<void> {
  const end = outcomeSchema.safeParse({ outcome, detail })
  if (!end.success) throw new UsageError('Every question ends somewhere: say where, and name it.')
  await carryOut(typed, (seen, tx) => closeRequest(seen, { ...end.data, now: new Date() }, tx), 'Now closed.')
}

async function run([command, first, second, third]: string[]): Promise<void> {
  process.env.AUTH_SECRET ||= storedSecret(env().dataDir, 'auth')
  const now = new Date()
  if (command === 'list') return list(first === '--state' ? (second ?? '') : first)
  if (command === 'show') return show(await find(first))
  if (command === 'close') return close(first, second ?? '', third ?? '')
  if (command === 'answer') {
    const text = second?.trim()
    if (!text) throw new UsageError('The answer has no text.')
    return carryOut(first, (seen, tx) => answerRequest(seen, { text, now }, tx), 'Answered.')
  }
  if (command === 'state') {
    const to = second
    if (to !== 'in-work' && to !== 'waiting') throw new UsageError('States: in-work, waiting.')
    return carryOut(first, (seen, tx) => setRequestState(seen, { to, now }, tx), `Now ${to}.`)
  }
  throw new UsageError('What to do?')
}

runCommand(run, USAGE)

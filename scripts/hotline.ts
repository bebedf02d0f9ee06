// Answers hotline requests from the terminal: npm run hotline -- list | show CODE | answer CODE "text" | close CODE | state CODE STATE
import { type RequestState, requestStates } from '@/features/hotline/constants'
import { findForOperator, listForOperators } from '@/features/hotline/data'
import { operatorAnswer, operatorSetState, type RequestChange } from '@/features/hotline/mutations'
import { isRequestState } from '@/features/hotline/rules/states'
import type { OperatorRequest } from '@/features/hotline/types'
import { parseCode } from '@/lib/codes'
import { community } from '@/lib/community'
import { env } from '@/lib/env'
import { formatPhone } from '@/lib/phone'
import { storedSecret } from '@/lib/secrets'

class UsageError extends Error {}

const USAGE = `npm run hotline -- list [--state ${requestStates.join('|')}|all]
npm run hotline -- show CODE
npm run hotline -- answer CODE "text of the answer"
npm run hotline -- close CODE
npm run hotline -- state CODE ${requestStates.join('|')}`

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
  const requests = await listForOperators({ states, limit: 200, now: new Date() })
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

function report(change: RequestChange, done: string): void {
  if (!change.ok) throw new Error(REFUSALS[change.reason])
  print(done)
}

async function run([command, first, second]: string[]): Promise<void> {
  process.env.AUTH_SECRET ||= storedSecret(env().dataDir, 'auth')
  const now = new Date()
  if (command === 'list') return list(first === '--state' ? (second ?? '') : first)
  if (command === 'show') return show(await find(first))
  if (command === 'answer') {
    const text = second?.trim()
    if (!text) throw new UsageError('The answer has no text.')
    return report(await operatorAnswer(await find(first), { text, now }), 'Answered.')
  }
  if (command === 'close' || command === 'state') {
    const to = command === 'close' ? 'closed' : second
    if (!isRequestState(to)) throw new UsageError(`States: ${requestStates.join(', ')}.`)
    return report(await operatorSetState(await find(first), { to, now }), `Now ${to}.`)
  }
  throw new UsageError('What to do?')
}

function explain(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(error instanceof UsageError ? `${message}\n\n${USAGE}\n` : `${message}\n`)
  return 1
}

// Idle connections would keep the process waiting, so it says itself when it is done.
run(process.argv.slice(2))
  .then(() => 0, explain)
  .then((code) => process.exit(code))

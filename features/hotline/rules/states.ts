import { type RequestActor, type RequestState, requestStates } from '../constants'

type Moves = Record<RequestState, readonly RequestState[]>

/**
 * Who may move a request from where to where. A resident's message to a waiting request wakes it up, and an answered or
 * closed one can be opened again: then it stands in the queue like a new one. The system closes what it erased.
 */
const moves: Record<RequestActor, Moves> = {
  resident: { new: [], 'in-work': [], waiting: ['in-work'], answered: ['new'], closed: ['new'] },
  operator: {
    new: ['in-work', 'waiting', 'answered', 'closed'],
    'in-work': ['waiting', 'answered', 'closed'],
    waiting: ['in-work', 'answered', 'closed'],
    answered: ['in-work', 'closed'],
    closed: ['in-work'],
  },
  system: { new: ['closed'], 'in-work': ['closed'], waiting: ['closed'], answered: ['closed'], closed: [] },
}

export function isRequestState(value: unknown): value is RequestState {
  return requestStates.some((state) => state === value)
}

export function canMove(actor: RequestActor, from: RequestState, to: RequestState): boolean {
  return moves[actor][from].includes(to)
}

/** An operator's words go out with the state «answered»; a second answer to an answered request adds to the first. */
export function canAnswer(state: RequestState): boolean {
  return state === 'answered' || canMove('operator', state, 'answered')
}

/** Residents write while somebody is going to read it; later they open the request again. */
export function canWrite(state: RequestState): boolean {
  return state === 'new' || state === 'in-work' || state === 'waiting'
}

export function canReopen(state: RequestState): boolean {
  return canMove('resident', state, 'new')
}

/** The state after a resident's message. */
export function stateAfterMessage(state: RequestState): RequestState {
  return canMove('resident', state, 'in-work') ? 'in-work' : state
}

/** The states in which somebody of us owes an answer. */
export const owedStates: readonly RequestState[] = ['new', 'in-work']

/** True when a finished request was taken up again. */
export function reopenedIn(history: readonly { from: string | null; to: string }[]): boolean {
  const finished = (state: string | null) => state === 'answered' || state === 'closed'
  return history.some(({ from, to }) => finished(from) && !finished(to))
}

/** True when somebody still owes an answer and its day has passed. */
export function isOverdue(state: RequestState, dueAt: Date, now: Date): boolean {
  return owedStates.includes(state) && dueAt < now
}

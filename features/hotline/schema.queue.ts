import { channels, priorities, type RequestState, requestStates } from './constants'

export type QueueFilter = {
  /** One state, the open ones or all. */
  state: RequestState | 'open' | 'all'
  who: 'any' | 'mine' | 'none'
  priority: (typeof priorities)[number] | 'any'
  channel: (typeof channels)[number] | 'any'
  overdue: boolean
  /** A code or the last four digits of a phone, as typed. */
  q: string
  page: number
}

type Query = Record<string, string | string[] | undefined>

function one<Value extends string>(
  query: Query,
  name: string,
  values: readonly Value[],
  otherwise: Value,
): Value {
  return values.find((value) => value === query[name]) ?? otherwise
}

/** The filter of an address, whatever it holds. */
export function parseQueueFilter(query: Query): QueueFilter {
  const page = Number(query.page)
  return {
    state: one(query, 'state', [...requestStates, 'open', 'all'], 'open'),
    who: one(query, 'who', ['any', 'mine', 'none'], 'any'),
    priority: one(query, 'priority', [...priorities, 'any'], 'any'),
    channel: one(query, 'channel', [...channels, 'any'], 'any'),
    overdue: query.overdue === '1',
    q: typeof query.q === 'string' ? query.q.trim().slice(0, 60) : '',
    page: Number.isInteger(page) && page > 1 && page < 10_000 ? page : 1,
  }
}

/** Four digits that a phone ends with, however they were typed; null when there are not four. */
export function parseLastFour(typed: unknown): string | null {
  const digits = typeof typed === 'string' ? typed.replace(/[\s-]/g, '') : ''
  return /^\d{4}$/.test(digits) ? digits : null
}

/** The states that a filter means. */
export function statesOf(state: QueueFilter['state']): readonly RequestState[] {
  if (state === 'open') return ['new', 'in-work', 'waiting']
  return state === 'all' ? requestStates : [state]
}

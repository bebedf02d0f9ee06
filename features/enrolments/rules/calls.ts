import type { CallReason } from '../types'

type Person = { state: string; phone: string | null; promotedAt: Date | null; toldAt: Date | null }
/** What the seats are for: a session, or a date of an event. `ended` and others have nobody to be called. */
type Use = { state: 'open' | 'cancelled' | (string & {}); lastEndsAt: Date | null }
/** The SMS that told of the last change; null when there was none for this person. */
type Message = { at: Date; state: string } | null

/** Somebody left, this person got the seat and does not know it. */
export function mustBeTold({ state, promotedAt, toldAt }: Omit<Person, 'phone'>): boolean {
  return state === 'enrolled' && promotedAt !== null && toldAt === null
}

/**
 * Why a person is to be called now; null for nobody. Who got a seat does not know it. Who was to be told of a change is
 * called when SMS go nowhere from here, or when theirs was given up. Who left no phone sees it with the code.
 */
export function callReason(
  person: Person,
  use: Use,
  message: Message,
  { hasSms, now }: { hasSms: boolean; now: Date },
): CallReason | null {
  const isOver = use.lastEndsAt !== null && use.lastEndsAt <= now
  if (person.phone === null || isOver) return null
  if (use.state === 'open' && mustBeTold(person)) return 'seat'
  const isUnheard =
    message !== null &&
    (person.toldAt === null || person.toldAt < message.at) &&
    (!hasSms || message.state === 'dead')
  if (!isUnheard) return null
  if (use.state === 'open') return 'moved'
  return use.state === 'cancelled' ? 'cancelled' : null
}

import type { CallReason } from '../types.staff'

type Person = { phone: string | null; mustBeTold: boolean; toldAt: Date | null }
type Session = { state: string; lastEndsAt: Date | null }
/** The SMS that told of the last change; null when there was none for this person. */
type Message = { at: Date; state: string } | null

/**
 * Why a person is to be called now; null for nobody. Who got a seat does not know it. Who was to be told of a change is
 * called when SMS go nowhere from here, or when theirs was given up. Who left no phone sees it with the code.
 */
export function callReason(
  person: Person,
  session: Session,
  message: Message,
  { hasSms, now }: { hasSms: boolean; now: Date },
): CallReason | null {
  const isOver = session.lastEndsAt !== null && session.lastEndsAt <= now
  if (person.phone === null || isOver) return null
  if (session.state === 'open' && person.mustBeTold) return 'seat'
  const isUnheard =
    message !== null &&
    (person.toldAt === null || person.toldAt < message.at) &&
    (!hasSms || message.state === 'dead')
  if (!isUnheard) return null
  if (session.state === 'open') return 'moved'
  return session.state === 'cancelled' ? 'cancelled' : null
}

/** The key of the message that tells one person of one change of a date: a second one with it is not made. */
export function messageKey(date: { id: string; sequence: number }, enrolmentId: string): string {
  return `event-date:${date.id}:${date.sequence}:${enrolmentId}`
}

/**
 * Keys of every message that one person may have got about a date, the newest first. Not each SEQUENCE has one: what
 * stands in calendars changes without a message too.
 */
export function messageKeys(date: { id: string; sequence: number }, enrolmentId: string): string[] {
  const sequences = Array.from({ length: date.sequence }, (_, index) => date.sequence - index)
  return sequences.map((sequence) => messageKey({ id: date.id, sequence }, enrolmentId))
}

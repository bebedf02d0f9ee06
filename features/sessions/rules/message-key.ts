/** The key of the message that tells one person of one change: a second one with it is not made. */
export function messageKey(session: { id: string; sequence: number }, enrolmentId: string): string {
  return `session:${session.id}:${session.sequence}:${enrolmentId}`
}

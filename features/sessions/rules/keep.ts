/** How long names and phones of a session are kept after its last meeting. */
const KEPT_DAYS = 90

/** Until when names and phones are kept: some time after the last meeting, never less than that from now. */
export function keepUntil(meetings: readonly { endsAt: Date }[], now: Date): Date {
  const last = Math.max(now.getTime(), ...meetings.map(({ endsAt }) => endsAt.getTime()))
  return new Date(last + KEPT_DAYS * 86_400_000)
}

/** For how many days after the last meeting name and phone are kept. */
export const RETAIN_DAYS = 90

const DAY_MS = 86_400_000

/** Until when name and phone of somebody are kept; counted from now where what they came for is over. */
export const retainUntil = (endsAt: Date, now: Date): Date =>
  new Date(Math.max(endsAt.getTime(), now.getTime()) + RETAIN_DAYS * DAY_MS)

const DAY_MS = 86_400_000

/** How often an address is asked for: one that answered, and one that did not. */
export const AGAIN_MS = { ok: 7 * DAY_MS, failing: DAY_MS }

/** Official addresses that one run asks for at most; the rest have their turn the next day. */
export const OFFICIAL_PER_RUN = 60

/** Sites that are asked at the same time; one site is asked for one page after another. */
export const SITES_AT_ONCE = 4

/** Pause before the same site is asked again, ms. */
export const PAUSE_MS = 1000

export const TIMEOUT_MS = 12_000
export const MAX_REDIRECTS = 5

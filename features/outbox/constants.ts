export const channels = ['mail', 'sms'] as const
export const messageStates = ['queued', 'sending', 'sent', 'dead'] as const

/** Minutes until the next attempt after each failed one; after the last attempt the message is dead. */
export const BACKOFF_MINUTES = [1, 5, 15, 60, 180, 360, 720]

/**
 * How long an attempt counts as running. A process that died in it leaves the message `sending` for so long. Longer than
 * every timeout of an attempt.
 */
export const ATTEMPT_LEASE_MS = 3 * 60_000

/** Share of the day's SMS that messages of priority 3 and less urgent ones may use. */
export const ORDINARY_SHARE = 0.8

/** Messages that were sent or given up keep whom they went to and what they said for so long; then only what became of them. */
export const WORDS_KEPT_DAYS = 30

/** Messages that one run sends at most, so that it ends before the next one begins. */
export const RUN_LIMIT = 200

/** What a person may decide about a dead message. */
export const decisions = ['again', 'arrived', 'drop'] as const

/** It is not known whether it arrived. */
export const UNCERTAIN = 'uncertain'
/** Somebody decided that it shall not be sent. */
export const DROPPED = 'dropped'
/** The day's budget is used up. */
export const BUDGET = 'budget'

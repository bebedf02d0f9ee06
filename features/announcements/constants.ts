/** How much a notice weighs: info can be read later, warning should, urgent must be read now. */
export const severities = ['info', 'warning', 'urgent'] as const

/** How many stand on a page at once; more would hide the page itself. */
export const SHOWN_AT_ONCE = 3

export const MAX_TEXT = 240

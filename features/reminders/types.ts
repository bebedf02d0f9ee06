/** A guide to look at: days until its check is overdue, negative when it is. */
export type DueGuide = { number: number; slug: string; title: string; daysLeft: number }

/** A place to confirm; `days` since the last confirmation, null when there was none. */
export type DuePlace = { slug: string; name: string; days: number | null }

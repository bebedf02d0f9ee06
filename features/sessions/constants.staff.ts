/** Lists of sessions that staff can ask for. */
export const sessionViews = ['upcoming', 'mine', 'calls', 'past', 'drafts'] as const

/** What the form of a session may hold. */
export const MAX_MEETINGS = 40
export const MAX_TITLE = 120
export const MAX_WORDS = 600
export const MAX_REASON = 200
export const MAX_CAPACITY = 500

/** Who was at this share of the meetings gets a certificate, unless the tutor decides otherwise. */
export const PRESENT_SHARE = 0.75

/** Lines of the paper sheet for people who come without having enrolled. */
export const EMPTY_LINES = 8

/** Meetings that stand beside each other on one paper sheet. */
export const MEETINGS_ON_PAPER = 8

/** Marks that one request of the sheet may carry. */
export const MAX_MARKS = 400

/** Tutors are reminded on the day before from this hour of the community's clock on, not at night. */
export const REMIND_FROM_HOUR = 9

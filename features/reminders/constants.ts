/** A guide is named this many days before the day until which it may be shown without a warning. */
export const GUIDE_DAYS_BEFORE = 14

/** A place is named when its confirmation has this many days left, or none. */
export const PLACE_DAYS_BEFORE = 3

/** Names in one mail; the rest is counted. */
export const NAMED_IN_MAIL = 20

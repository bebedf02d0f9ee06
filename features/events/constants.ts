export const eventKinds = [
  'training',
  'seniors-forum',
  'festival',
  'performance',
  'conference',
  'club-meeting',
] as const

/** How one can take part. */
export const eventForms = ['in-person', 'online', 'both'] as const

export const eventStates = ['draft', 'published'] as const

export const dateStates = ['scheduled', 'moved', 'cancelled'] as const

export const eventLanguages = ['uk', 'en'] as const

/** Most dates that one weekly rule makes: a year and two months. */
export const MOST_WEEKLY_DATES = 60

export const TITLE_LENGTH = 120
export const SUMMARY_LENGTH = 400
export const DETAIL_LENGTH = 4000
export const REASON_LENGTH = 300
export const MOST_SEATS = 5000
/** Longest date, in days: a festival. */
export const MOST_DAYS = 14

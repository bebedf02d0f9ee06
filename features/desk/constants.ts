import { categories } from '@/features/guides/constants'

/** What a visit was about: the situations of the guides, and everything else. */
export const visitThemes = [...categories, 'other'] as const

/** What it was done on: the visitor's phone, theirs or our computer, the visitors' workplace, nothing. */
export const visitDevices = ['phone', 'computer', 'workplace', 'none'] as const

/** How much the visitor did: the consultant did it for them, both together, the visitor alone. */
export const autonomies = ['for-them', 'together', 'alone'] as const

/** To whom the visitor was sent on. */
export const referrals = ['hotline', 'cnap', 'library', 'course', 'other-office'] as const

export const MOST_MINUTES = 240

/** A log that comes later than this was not kept by a desk that lost its network. */
export const LATEST_DAYS = 30

/** Characters of an SMS: six parts of Cyrillic letters. */
export const SMS_LENGTH = 402

/** Letters that the list answers to. */
export const LEAST_LETTERS = 2
export const RESULTS_SHOWN = 8

/** Where the desk talks to the visitor's screen. */
export const SCREEN_CHANNEL = 'desk-screen'

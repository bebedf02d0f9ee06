/** How a session is held. */
export const sessionForms = ['in-person', 'online', 'phone', 'enterprise'] as const

/** Forms in which people come together at a place. */
export const gatheringForms: readonly (typeof sessionForms)[number][] = ['in-person', 'enterprise']

/** Only staff know of a draft. */
export const sessionStates = ['draft', 'open', 'cancelled', 'ended'] as const

/** Languages of teaching. */
export const teachingLanguages = ['uk', 'en'] as const

/** Value of the filter «where» for sessions that need no way. */
export const REMOTE = 'remote'

/** The field and the part of an address with the code of a closed group. */
export const GROUP_FIELD = 'group'

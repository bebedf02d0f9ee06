export const MAX_QUERY_LENGTH = 100
export const MAX_RESULTS = 20
export const SNIPPET_LENGTH = 220

/** Misses that one caller may leave in the editors' backlog in a day. */
export const MISSES_PER_DAY = 20
/** Requests to `/api/search` that one caller may make in a minute; suggestions ask while one types. */
export const REQUESTS_PER_MINUTE = 240

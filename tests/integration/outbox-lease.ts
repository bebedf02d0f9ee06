/** In the kill test an attempt counts as running so long: no longer than a new process needs to begin. */
export const LEASE_MS = 400

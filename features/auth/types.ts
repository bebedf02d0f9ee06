import type { Role } from './constants'

/** Somebody who is signed in and may work. */
export type Staff = { id: string; name: string; email: string; roles: readonly Role[] }

/** A valid session. Administrators without a second factor may do nothing but set it up. */
export type StaffSession = { id: string; staff: Staff; hasTotp: boolean; mustSetUpTotp: boolean }

/** Who works here: consultants stand at the ЦНАП desk, operators answer the hotline. */
export const roles = ['admin', 'editor', 'operator', 'consultant', 'tutor', 'analyst'] as const
export type Role = (typeof roles)[number]

export const PASSWORD_LENGTH = { min: 12, max: 128 }

/** A working day: everybody signs in each morning, and a forgotten browser is signed out by night. In seconds. */
export const SESSION_SECONDS = 12 * 60 * 60

/** How long a one-time link opens. In milliseconds. */
export const LINK_LIFE = { invitation: 7 * 86_400_000, reset: 86_400_000 }

export const SIGN_IN_PATH = '/admin/sign-in'
export const SET_UP_TOTP_PATH = '/admin/set-up-totp'

/**
 * Tries to sign in. Ten wrong passwords lock an e-mail for a quarter of an hour, known or not; an address has more, for
 * an office shares one. A wrong code of the second factor is counted by better-auth, per challenge and per person.
 */
export const attemptLimits = {
  email: { count: 10, windowMs: 15 * 60_000 },
  caller: { count: 40, windowMs: 15 * 60_000 },
}
export type AttemptKind = keyof typeof attemptLimits

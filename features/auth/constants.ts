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

/** The header in which the custom server passes the path that a staff page was asked by; clients cannot set it. */
export const STAFF_PATH_HEADER = 'x-portal-path'

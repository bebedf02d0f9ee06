import 'server-only'
import { cookies, headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import { href, type Locale, splitPath } from '@/lib/i18n/locales'
import { ownPath } from '@/lib/own-path'
import { STAFF_PATH_HEADER } from '@/lib/staff-path'
import { can, canFor, type Led, type Permission } from './access'
import { SET_UP_TOTP_PATH, SIGN_IN_PATH } from './constants'
import { findSession } from './data'
import { findLink } from './data.links'
import type { Staff, StaffSession } from './types'

/** The path that was asked for, as the address bar has it. */
async function askedPath(): Promise<string> {
  return ownPath((await headers()).get(STAFF_PATH_HEADER) ?? '/admin')
}

/** The language of the staff page that was asked for or that a form stood on. */
export async function loadStaffLocale(): Promise<Locale> {
  const path = await askedPath()
  return splitPath(path.split('?')[0] ?? '/').locale
}

/**
 * Whose session the request has, read once while a page is rendered. A page that is drawn anew after an action sees the
 * cookies that the action has set, which are not yet in the headers.
 */
export const loadSession: () => Promise<StaffSession | null> = cache(async () =>
  findSession(new Headers({ cookie: (await cookies()).toString() })),
)

/** Who is signed in and may work; null for nobody, and for an administrator who has yet to set up the second factor. */
export async function loadStaff(): Promise<Staff | null> {
  const session = await loadSession()
  return session && !session.mustSetUpTotp ? session.staff : null
}

/** Sends whoever is not signed in to do so, and from there back. */
export async function requireSession(): Promise<StaffSession> {
  const session = await loadSession()
  if (session) return session
  const path = await askedPath()
  redirect(`${href(await loadStaffLocale(), SIGN_IN_PATH)}?next=${encodeURIComponent(path)}`)
}

/**
 * Who asks, when they have the permission. Nobody is sent to sign in, an administrator without a second factor to set
 * it up; who may not see it gets the page that says so, with 403.
 */
export async function requireStaff(permission: Permission): Promise<Staff> {
  const { staff, mustSetUpTotp } = await requireSession()
  if (mustSetUpTotp) redirect(href(await loadStaffLocale(), SET_UP_TOTP_PATH))
  if (!can(staff.roles, permission)) forbidden()
  return staff
}

/** Shows a tutor whose session it is not the page that says so, with 403. */
export function requireLead(staff: Staff, permission: Permission, led: Led): void {
  if (!canFor(staff, permission, led)) forbidden()
}

/** Whom a one-time link welcomes; null when it does not open (any more). */
export async function loadWelcome(token: unknown): Promise<{ name: string; email: string } | null> {
  return typeof token === 'string' && token.length <= 100 ? findLink(token, new Date()) : null
}

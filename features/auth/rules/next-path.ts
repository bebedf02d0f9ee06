import { splitPath } from '@/lib/i18n/locales'
import { ownPath } from '@/lib/own-path'

/** Where to go after signing in: a page of the staff on this very portal, or null. */
export function nextPath(asked: unknown): string | null {
  const path = ownPath(typeof asked === 'string' ? asked : '')
  const { path: plain } = splitPath(path.split(/[?#]/)[0] ?? '/')
  const isStaff = /^\/(?:admin|desk)(?:\/|$)/.test(plain)
  return isStaff && !/^\/admin\/(?:sign-in|welcome)(?:\/|$)/.test(plain) ? path : null
}

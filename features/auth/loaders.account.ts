import 'server-only'
import { redirect } from 'next/navigation'
import { href } from '@/lib/i18n/locales'
import { SET_UP_TOTP_PATH } from './constants'
import { listSessions } from './data.people'
import { loadStaffLocale, requireSession } from './loaders'
import type { OpenSession, StaffSession } from './types'

/** Somebody's own account. */
export async function loadAccount(now: Date): Promise<StaffSession & { sessions: OpenSession[] }> {
  const session = await requireSession()
  if (session.mustSetUpTotp) redirect(href(await loadStaffLocale(), SET_UP_TOTP_PATH))
  return { ...session, sessions: await listSessions(session.staff.id, session.id, now) }
}

import 'server-only'
import { APIError } from 'better-auth/api'
import { recordAudit } from '@/lib/audit'
import { db } from '@/lib/db'
import { writeTransaction } from '@/lib/write-transaction'
import { staffAuth } from './data.better-auth'
import { forgetAttempts, takeAttempt } from './mutations.attempts'
import { redeemLink } from './mutations.passwords'

/** Who could be wanted by an e-mail; null for nobody and for who is disabled. */
async function findByEmail(email: string) {
  const user = await db().staffUser.findUnique({ where: { email: email.trim().toLowerCase() } })
  return user && !user.disabledAt ? user : null
}

function recordSignIn(user: { id: string; name: string }, action: string, now: Date): Promise<void> {
  const change = { entity: 'staff', id: user.id }
  return writeTransaction((tx) => recordAudit(user, action, [change], now, tx))
}

/**
 * Tries an e-mail with a password. On success the cookie of the session is set, or of the question for the second
 * factor. An unknown e-mail takes as long and locks as one that is known.
 */
export async function signIn(
  email: string,
  password: string,
  { headers, now }: { headers: Headers; now: Date },
): Promise<'in' | 'code' | 'wrong' | 'locked'> {
  const attempt = await takeAttempt('email', email, now)
  if (attempt.status === 'refused') return 'locked'
  const user = await findByEmail(email)
  try {
    const answer = await staffAuth().api.signInEmail({ body: { email: email.trim(), password }, headers })
    if ('twoFactorRedirect' in answer) return 'code'
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    if (user && attempt.left === 0) await recordSignIn(user, 'lock:sign-in', now)
    return attempt.left === 0 ? 'locked' : 'wrong'
  }
  await forgetAttempts(email)
  if (user) await recordSignIn(user, 'sign-in:session', now)
  return 'in'
}

/** The second factor: six digits of the authenticator, anything else is taken for a recovery code. */
export async function signInWithCode(
  typed: string,
  { headers, now }: { headers: Headers; now: Date },
): Promise<'in' | 'wrong' | 'again' | 'locked'> {
  const code = typed.replace(/\s/g, '')
  const { api } = staffAuth()
  try {
    const answer = /^\d{6}$/.test(code)
      ? await api.verifyTOTP({ body: { code }, headers })
      : await api.verifyBackupCode({ body: { code }, headers })
    const { id, name, email } = answer.user
    await forgetAttempts(email)
    const action = /^\d{6}$/.test(code) ? 'sign-in:session' : 'use:recovery-code'
    await recordSignIn({ id, name }, action, now)
    return 'in'
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    const reason = error.body?.code
    if (reason === 'ACCOUNT_TEMPORARILY_LOCKED') return 'locked'
    return reason === 'INVALID_CODE' || reason === 'INVALID_BACKUP_CODE' ? 'wrong' : 'again'
  }
}

/** Ends the session that the cookies name. */
export async function signOut(headers: Headers): Promise<void> {
  await staffAuth().api.signOut({ headers })
}

/** Uses a one-time link up and writes it down. @returns false when it does not open (any more). */
export function welcomeStaff(token: string, digest: string, now: Date): Promise<boolean> {
  return writeTransaction(async (tx) => {
    const person = await redeemLink(token, digest, now, tx)
    if (person) await recordAudit(person, 'set:password', [{ entity: 'staff', id: person.id }], now, tx)
    return person !== null
  })
}

import 'server-only'
import { APIError } from 'better-auth/api'
import type { Database } from '@/lib/db'
import { betterAuthOn, staffAuth } from './data.better-auth'

function codeOf(error: unknown): string {
  if (!(error instanceof APIError)) throw error
  return error.body?.code ?? ''
}

/** Six digits, or a recovery code. */
const isTotp = (code: string) => /^\d{6}$/.test(code)

/**
 * Makes the secret of a second factor and ten recovery codes. It counts only once a code of it was typed; until then
 * another start replaces it.
 */
export async function startTotp(
  password: string,
  headers: Headers,
): Promise<{ uri: string; recoveryCodes: string[] } | 'wrong' | 'already'> {
  try {
    const answer = await staffAuth().api.enableTwoFactor({ body: { password }, headers })
    return 'totpURI' in answer ? { uri: answer.totpURI, recoveryCodes: answer.backupCodes } : 'already'
  } catch (error) {
    return codeOf(error) === 'TOTP_ALREADY_ENABLED' ? 'already' : 'wrong'
  }
}

/** Switches the second factor on when the code is right. The session becomes a new one. */
export async function confirmTotp(code: string, headers: Headers, database: Database): Promise<boolean> {
  try {
    await betterAuthOn(database).api.verifyTOTP({ body: { code }, headers })
    return true
  } catch (error) {
    codeOf(error)
    return false
  }
}

/** Whether somebody who is signed in holds their second factor; a recovery code is used up. */
export async function holdsTotp(typed: string, headers: Headers): Promise<boolean> {
  const code = typed.replace(/\s/g, '')
  const { api } = staffAuth()
  try {
    if (isTotp(code)) await api.verifyTOTP({ body: { code }, headers })
    else await api.verifyBackupCode({ body: { code }, headers })
    return true
  } catch (error) {
    codeOf(error)
    return false
  }
}

/** Ten new recovery codes; the old ones stop working. Null when the password is wrong. */
export async function renewRecoveryCodes(password: string, headers: Headers): Promise<string[] | null> {
  try {
    return (await staffAuth().api.generateBackupCodes({ body: { password }, headers })).backupCodes
  } catch (error) {
    codeOf(error)
    return null
  }
}

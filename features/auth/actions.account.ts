'use server'

import { headers } from 'next/headers'
import { qrShape } from '@/components/ui/qr-path'
import { staffAction } from './builders'
import { takeAttempt } from './mutations.attempts'
import { digestPassword, isPasswordOf, storePassword } from './mutations.passwords'
import { removeSessions, removeTotp } from './mutations.staff'
import { confirmTotp, holdsTotp, renewRecoveryCodes, startTotp } from './mutations.totp'
import { ownWords } from './rules/own-words'
import { passwordProblem } from './rules/password'
import {
  changePasswordSchema,
  confirmTotpSchema,
  endSessionSchema,
  ownPasswordSchema,
  removeTotpSchema,
} from './schema'

const own = { permission: 'update:own-account' } as const

/** Guessing the password of a session that was left open counts like signing in. */
async function mayTry(email: string, now: Date): Promise<boolean> {
  return (await takeAttempt('email', email, now)).status === 'taken'
}

/** A new password; every other session of this person ends. */
export const changePasswordAction = staffAction(
  changePasswordSchema,
  {
    ...own,
    name: 'password-change',
    prepare: async (
      { currentPassword, password },
      { staff, now },
    ): Promise<string | Record<string, string>> => {
      const problem = passwordProblem(password, ownWords(staff))
      if (problem) return { password: problem }
      if (!(await mayTry(staff.email, now))) return { currentPassword: 'sign-in-locked' }
      if (!(await isPasswordOf(staff.id, currentPassword))) return { currentPassword: 'password-wrong' }
      return digestPassword(password)
    },
  },
  async (_input, { staff, sessionId, tx }, prepared) => {
    if (typeof prepared !== 'string') return { status: 'invalid', fields: prepared }
    await storePassword(staff.id, prepared, tx, sessionId)
    return { status: 'ok', audit: { entity: 'staff', id: staff.id, action: 'change:password' } }
  },
)

/** The picture to scan and the recovery codes; nothing is on before a code was typed. */
export const setUpTotpAction = staffAction(
  ownPasswordSchema,
  {
    ...own,
    name: 'totp-start',
    beforeTotp: true,
    prepare: async ({ password }, { staff, now }) =>
      (await mayTry(staff.email, now)) ? startTotp(password, await headers()) : 'locked',
  },
  async (_input, { staff }, prepared) => {
    if (prepared === 'already') return { status: 'failed', code: 'changed' }
    if (prepared === 'wrong') return { status: 'invalid', fields: { password: 'password-wrong' } }
    if (prepared === 'locked') return { status: 'invalid', fields: { password: 'sign-in-locked' } }
    const secret = new URL(prepared.uri).searchParams.get('secret') ?? ''
    return {
      status: 'ok',
      audit: { entity: 'staff', id: staff.id, action: 'start:totp' },
      data: { qr: qrShape(prepared.uri), secret, recoveryCodes: prepared.recoveryCodes },
    }
  },
)

/** The first code of the authenticator: from now on it is asked for at every sign-in. */
export const confirmTotpAction = staffAction(
  confirmTotpSchema,
  { ...own, name: 'totp-confirm', beforeTotp: true },
  async ({ code }, { staff, tx }) => {
    if (!(await confirmTotp(code, await headers(), tx)))
      return { status: 'invalid', fields: { code: 'code-wrong' } }
    return { status: 'ok', audit: { entity: 'staff', id: staff.id, action: 'enable:totp' } }
  },
)

/** Switches the second factor off, to set it up on another telephone. Needs the old one or a recovery code. */
export const removeTotpAction = staffAction(
  removeTotpSchema,
  {
    ...own,
    name: 'totp-remove',
    prepare: async ({ code }, { staff, now }) => {
      if (!(await mayTry(staff.email, now))) return 'sign-in-locked'
      return (await holdsTotp(code, await headers())) ? null : 'code-wrong'
    },
  },
  async (_input, { staff, tx }, problem) => {
    if (problem) return { status: 'invalid', fields: { code: problem } }
    await removeTotp(staff.id, tx)
    return {
      status: 'ok',
      audit: { entity: 'staff', id: staff.id, action: 'disable:totp' },
      redirectTo: '/admin/set-up-totp',
    }
  },
)

/** Ten new recovery codes, shown once. */
export const renewRecoveryCodesAction = staffAction(
  ownPasswordSchema,
  {
    ...own,
    name: 'recovery-codes',
    prepare: async ({ password }, { staff, now }) =>
      (await mayTry(staff.email, now)) ? renewRecoveryCodes(password, await headers()) : null,
  },
  async (_input, { staff }, recoveryCodes) => {
    if (!recoveryCodes) return { status: 'invalid', fields: { password: 'password-wrong' } }
    return {
      status: 'ok',
      audit: { entity: 'staff', id: staff.id, action: 'renew:recovery-codes' },
      data: { recoveryCodes },
    }
  },
)

/** Ends one of one's own sessions, or all but this one. */
export const endOwnSessionAction = staffAction(
  endSessionSchema,
  { ...own, name: 'session-end' },
  async ({ session }, { staff, sessionId, tx }) => {
    const which = session === 'others' ? { except: sessionId } : { id: session }
    const ended = await removeSessions(staff.id, tx, which)
    if (ended === 0) return { status: 'failed', code: 'gone' }
    return {
      status: 'ok',
      audit: { entity: 'staff', id: staff.id, action: 'revoke:session', after: { ended } },
    }
  },
)

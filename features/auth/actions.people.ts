'use server'

import { staffAction } from './builders'
import { findPerson } from './data.people'
import { createLink, type LinkKind } from './mutations.passwords'
import {
  createStaff,
  disableStaff,
  enableStaff,
  removeSessions,
  removeTotp,
  updateStaff,
} from './mutations.staff'
import { inviteSchema, personSchema, updatePersonSchema } from './schema'

const update = { permission: 'update:staff' } as const

/** Adds somebody and gives the one-time link with which they set their password. */
export const inviteAction = staffAction(
  inviteSchema,
  { ...update, name: 'staff-invite' },
  async (input, { tx, now }) => {
    const made = await createStaff(input, tx)
    if (made === 'taken') return { status: 'invalid', fields: { email: 'email-taken' } }
    const link = await createLink(made.id, 'invitation', now, tx)
    return {
      status: 'ok',
      audit: { entity: 'staff', id: made.id, action: 'create:staff', after: input },
      data: { ...link, name: input.name },
    }
  },
)

/** Changes name and roles; they count from the person's next request. */
export const updatePersonAction = staffAction(
  updatePersonSchema,
  { ...update, name: 'staff-update' },
  async ({ id, name, roles }, { tx }) => {
    const before = await findPerson(id, tx)
    const change = await updateStaff(id, { name, roles }, tx)
    if (!before || (!change.ok && change.reason === 'unknown')) return { status: 'failed', code: 'gone' }
    if (!change.ok) return { status: 'invalid', fields: { roles: change.reason } }
    const { name: oldName, roles: oldRoles } = before
    return {
      status: 'ok',
      audit: { entity: 'staff', id, before: { name: oldName, roles: oldRoles }, after: { name, roles } },
    }
  },
)

/** Shuts somebody out at once. */
export const disablePersonAction = staffAction(
  personSchema,
  { ...update, name: 'staff-disable' },
  async ({ id }, { tx, now }) => {
    const change = await disableStaff(id, now, tx)
    if (change.ok) return { status: 'ok', audit: { entity: 'staff', id, action: 'disable:staff' } }
    if (change.reason === 'unknown') return { status: 'failed', code: 'gone' }
    return { status: 'invalid', fields: { form: change.reason } }
  },
)

/** Lets somebody in again. */
export const enablePersonAction = staffAction(
  personSchema,
  { ...update, name: 'staff-enable' },
  async ({ id }, { tx }) => {
    if (!(await enableStaff(id, tx))) return { status: 'failed', code: 'gone' }
    return { status: 'ok', audit: { entity: 'staff', id, action: 'enable:staff' } }
  },
)

/** A one-time link for somebody who forgot the password, or who never used the first one. */
export const personLinkAction = staffAction(
  personSchema,
  { ...update, name: 'staff-link' },
  async ({ id }, { tx, now }) => {
    const person = await findPerson(id, tx)
    if (!person || person.disabledAt) return { status: 'failed', code: 'gone' }
    const kind: LinkKind = person.hasPassword ? 'reset' : 'invitation'
    const link = await createLink(id, kind, now, tx)
    return {
      status: 'ok',
      audit: { entity: 'staff', id, action: 'create:link', after: { kind } },
      data: { ...link, name: person.name },
    }
  },
)

/** Takes away a second factor that was lost with its recovery codes. Every session of the person ends. */
export const removePersonTotpAction = staffAction(
  personSchema,
  { ...update, name: 'staff-totp-remove' },
  async ({ id }, { tx }) => {
    const person = await findPerson(id, tx)
    if (!person) return { status: 'failed', code: 'gone' }
    await removeTotp(id, tx)
    await removeSessions(id, tx)
    return { status: 'ok', audit: { entity: 'staff', id, action: 'disable:totp' } }
  },
)

/** Ends all sessions of somebody. */
export const endPersonSessionsAction = staffAction(
  personSchema,
  { ...update, name: 'staff-sessions-end' },
  async ({ id }, { tx }) => {
    if (!(await findPerson(id, tx))) return { status: 'failed', code: 'gone' }
    const ended = await removeSessions(id, tx)
    return { status: 'ok', audit: { entity: 'staff', id, action: 'revoke:session', after: { ended } } }
  },
)

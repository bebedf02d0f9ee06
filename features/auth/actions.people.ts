'use server'

import { getTranslations } from 'next-intl/server'
import { community } from '@/lib/community'
import { env } from '@/lib/env'
import { href } from '@/lib/i18n/locales'
import { enqueueMessage } from '@/lib/outbox'
import { type StaffContext, staffAction } from './builders'
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

type Addressee = { id: string; name: string; email: string }

/** Makes a one-time link, and puts it into the outbox as well where mail can be sent. */
async function handOut(person: Addressee, kind: LinkKind, { tx, now, locale }: StaffContext) {
  const link = await createLink(person.id, kind, now, tx)
  if (env().SMTP_URL) {
    const t = await getTranslations({ locale, namespace: 'staff.mail' })
    const address = `${env().publicUrl}${href(locale, link.path)}`
    const subject = kind === 'reset' ? 'resetSubject' : 'inviteSubject'
    const message = {
      dedupeKey: `staff-link:${person.id}:${now.getTime()}`,
      channel: 'mail' as const,
      recipient: person.email,
      subject: t(subject, { portal: community.portal[locale] }),
      body: t('linkBody', { name: person.name, until: link.until, address }),
      priority: 1 as const,
    }
    await enqueueMessage(message, now, tx)
  }
  return { ...link, name: person.name }
}

/** Adds somebody and gives the one-time link with which they set their password. */
export const inviteAction = staffAction(
  inviteSchema,
  { ...update, name: 'staff-invite' },
  async (input, context) => {
    const made = await createStaff(input, context.tx)
    if (made === 'taken') return { status: 'invalid', fields: { email: 'email-taken' } }
    return {
      status: 'ok',
      audit: { entity: 'staff', id: made.id, action: 'create:staff', after: input },
      data: await handOut({ ...input, id: made.id }, 'invitation', context),
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
  async ({ id }, context) => {
    const person = await findPerson(id, context.tx)
    if (!person || person.disabledAt) return { status: 'failed', code: 'gone' }
    const kind: LinkKind = person.hasPassword ? 'reset' : 'invitation'
    return {
      status: 'ok',
      audit: { entity: 'staff', id, action: 'create:link', after: { kind } },
      data: await handOut(person, kind, context),
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

import { type Role, roles } from './constants'

const everyone = roles

/**
 * Who may do what, as `verb:entity`. Asked in loaders and by the builders of actions; nothing else decides.
 * `read` is seeing it in the staff pages, `update` is making, changing and taking away, `run` is starting by hand.
 */
export const permissions = {
  'read:home': everyone,
  'update:own-account': everyone,

  'read:staff': ['admin'],
  'update:staff': ['admin'],
  'read:audit': ['admin'],
  'export:audit': ['admin'],

  'use:desk': ['admin', 'consultant', 'operator'],
  'read:desk-day': ['admin', 'consultant', 'operator', 'analyst'],
  'export:desk-day': ['admin', 'analyst'],

  'read:hotline-request': ['admin', 'operator'],
  'update:hotline-request': ['admin', 'operator'],
  'export:hotline-request': ['admin', 'operator', 'analyst'],
  'update:hotline-template': ['admin', 'operator', 'editor'],
  'register:appeal': ['admin', 'operator'],
  'read:appeal': ['admin', 'operator'],

  'read:guide': ['admin', 'editor', 'operator', 'consultant', 'tutor'],
  'update:guide': ['admin', 'editor'],
  'publish:guide': ['admin', 'editor'],

  'read:place': ['admin', 'editor', 'operator', 'consultant'],
  'update:place': ['admin', 'editor'],
  'confirm:place': ['admin', 'editor', 'operator', 'consultant'],
  'import:place': ['admin', 'editor'],
  'export:place': ['admin', 'editor'],
  'switch:hide-exact': ['admin', 'editor'],

  'read:backlog': ['admin', 'editor', 'operator', 'analyst'],
  'close:backlog': ['admin', 'editor'],
  'read:announcement': ['admin', 'editor', 'operator'],
  'update:announcement': ['admin', 'editor'],
  'read:site-text': ['admin', 'editor'],
  'update:site-text': ['admin', 'editor'],
  'publish:site-text': ['admin', 'editor'],

  'read:session': ['admin', 'editor', 'tutor', 'operator', 'consultant'],
  'update:session': ['admin', 'editor', 'tutor'],
  'read:enrolment': ['admin', 'tutor', 'operator', 'consultant'],
  'update:enrolment': ['admin', 'tutor', 'operator', 'consultant'],
  'record:attendance': ['admin', 'tutor'],
  'issue:certificate': ['admin', 'tutor'],
  'read:event': ['admin', 'editor', 'tutor', 'operator', 'consultant'],
  'update:event': ['admin', 'editor', 'tutor'],
  'read:mentor': ['admin', 'operator'],
  'check:mentor': ['admin', 'operator'],
  'read:learning-request': ['admin', 'operator', 'consultant'],
  'update:learning-request': ['admin', 'operator', 'consultant'],
  'read:club': ['admin', 'editor', 'operator', 'consultant', 'tutor', 'analyst'],
  'issue:stamp': ['admin', 'operator', 'consultant', 'tutor'],
  'redeem:reward': ['admin', 'operator', 'consultant', 'tutor'],
  'update:reward': ['admin', 'editor'],
  'read:partner': ['admin', 'editor', 'operator', 'consultant', 'tutor', 'analyst'],
  'update:partner': ['admin', 'editor'],
  'read:cohort-report': ['admin', 'editor', 'analyst'],
  'print:material': ['admin', 'editor', 'operator', 'consultant', 'tutor'],

  'read:outbox': ['admin', 'operator'],
  'retry:outbox': ['admin'],
  'read:job': ['admin'],
  'run:job': ['admin'],
} as const satisfies Record<`${string}:${string}`, readonly Role[]>

export type Permission = keyof typeof permissions

/** What is about the people of one session; who has it only as a tutor has it for the sessions that they lead. */
export const ofSessions: readonly Permission[] = [
  'update:session',
  'read:enrolment',
  'update:enrolment',
  'record:attendance',
  'issue:certificate',
]

/** True when one of the roles has the permission. */
export function can(has: readonly Role[], permission: Permission): boolean {
  const allowed: readonly Role[] = permissions[permission]
  return has.some((role) => allowed.includes(role))
}

/** True when a role that is not tied to sessions of one's own has the permission. */
export function canAnywhere(has: readonly Role[], permission: Permission): boolean {
  return can(
    has.filter((role) => role !== 'tutor'),
    permission,
  )
}

/** Who leads a session, as `StaffUser.id`; null for nobody, as of everything that is no session. */
export type Led = { tutorId: string | null }

/** True when this person has the permission for what this tutor leads. */
export function canFor(
  { id, roles: has }: { id: string; roles: readonly Role[] },
  permission: Permission,
  { tutorId }: Led,
): boolean {
  return canAnywhere(has, permission) || (can(has, permission) && tutorId === id)
}

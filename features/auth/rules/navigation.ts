import { can, type Permission } from '../access'
import type { Role } from '../constants'

export type StaffSection = {
  /** Address without language; its last part is the key of its name in `staff.nav`. */
  path: string
  name:
    | 'places'
    | 'backlog'
    | 'switches'
    | 'home'
    | 'people'
    | 'audit'
    | 'outbox'
    | 'jobs'
    | 'desk'
    | 'deskDay'
    | 'hotline'
    | 'appeals'
    | 'guides'
    | 'pages'
    | 'announcements'
    | 'sessions'
    | 'events'
    | 'learningRequests'
    | 'mentors'
    | 'club'
    | 'partners'
    | 'materials'
  permission: Permission
}

/** The menu of the staff pages, in the order of a working day. A page that everybody reaches from another has no line. */
export const staffSections: readonly {
  group: 'work' | 'learning' | 'content' | 'portal'
  sections: readonly StaffSection[]
}[] = [
  {
    group: 'work',
    sections: [
      { path: '/admin', name: 'home', permission: 'read:home' },
      { path: '/desk', name: 'desk', permission: 'use:desk' },
      { path: '/desk/day', name: 'deskDay', permission: 'read:desk-day' },
      { path: '/admin/hotline', name: 'hotline', permission: 'read:hotline-request' },
      { path: '/admin/appeals', name: 'appeals', permission: 'read:appeal' },
    ],
  },
  {
    group: 'learning',
    sections: [
      { path: '/admin/sessions', name: 'sessions', permission: 'read:session' },
      { path: '/admin/events', name: 'events', permission: 'read:event' },
      { path: '/admin/learning-requests', name: 'learningRequests', permission: 'read:learning-request' },
      { path: '/admin/mentors', name: 'mentors', permission: 'read:mentor' },
      { path: '/admin/club', name: 'club', permission: 'read:club' },
      { path: '/admin/partners', name: 'partners', permission: 'read:partner' },
      { path: '/admin/materials', name: 'materials', permission: 'print:material' },
    ],
  },
  {
    group: 'content',
    sections: [
      { path: '/admin/guides', name: 'guides', permission: 'read:guide' },
      { path: '/admin/pages', name: 'pages', permission: 'read:site-text' },
      { path: '/admin/announcements', name: 'announcements', permission: 'read:announcement' },
      { path: '/admin/places', name: 'places', permission: 'read:place' },
      { path: '/admin/backlog', name: 'backlog', permission: 'read:backlog' },
    ],
  },
  {
    group: 'portal',
    sections: [
      { path: '/admin/switches', name: 'switches', permission: 'switch:hide-exact' },
      { path: '/admin/outbox', name: 'outbox', permission: 'read:outbox' },
      { path: '/admin/jobs', name: 'jobs', permission: 'read:job' },
      { path: '/admin/people', name: 'people', permission: 'read:staff' },
      { path: '/admin/audit', name: 'audit', permission: 'read:audit' },
    ],
  },
]

/** The lines of the menu that somebody may open. */
export function sectionsFor(roles: readonly Role[]) {
  return staffSections
    .map(({ group, sections }) => ({
      group,
      sections: sections.filter(({ permission }) => can(roles, permission)),
    }))
    .filter(({ sections }) => sections.length > 0)
}

/** The line of the menu that a page belongs to: the longest path that begins its address. */
export function currentSection(path: string): string | undefined {
  const paths = staffSections.flatMap(({ sections }) => sections.map((section) => section.path))
  const fits = paths.filter((known) => path === known || (known !== '/admin' && path.startsWith(`${known}/`)))
  return fits.sort((a, b) => b.length - a.length)[0]
}

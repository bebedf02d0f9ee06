import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Permission } from '../../features/auth/access'

/** Who may open it: whoever has the permission, everybody who is signed in, or everybody. */
export type Door = Permission | 'signed-in' | 'open'

/**
 * What every address of the staff side that is read by GET asks for. A new page or route without a line here fails the
 * tests, and so does one whose line is not what it does.
 */
export const doors: Record<string, Door> = {
  '/admin': 'read:home',
  '/admin/account': 'signed-in',
  '/admin/announcements': 'read:announcement',
  '/admin/announcements/[id]': 'update:announcement',
  '/admin/announcements/new': 'update:announcement',
  '/admin/appeals': 'read:appeal',
  '/admin/appeals/[id]': 'read:appeal',
  '/admin/appeals/[id]/print': 'read:appeal',
  '/admin/audit': 'read:audit',
  '/admin/audit/export': 'export:audit',
  '/admin/backlog': 'read:backlog',
  '/admin/club': 'read:club',
  '/admin/club/redeem': 'redeem:reward',
  '/admin/club/rewards': 'update:reward',
  '/admin/club/rewards/[id]': 'update:reward',
  '/admin/club/rewards/new': 'update:reward',
  '/admin/club/stamps': 'issue:stamp',
  '/admin/dev/components': 'read:home',
  '/admin/events': 'read:event',
  '/admin/events/[id]': 'update:event',
  '/admin/events/dates/[id]': 'read:event',
  '/admin/events/new': 'update:event',
  '/admin/guides': 'read:guide',
  '/admin/guides/[slug]': 'update:guide',
  '/admin/guides/[slug]/file': 'update:guide',
  '/admin/guides/[slug]/history': 'read:guide',
  '/admin/guides/[slug]/preview': 'update:guide',
  '/admin/guides/new': 'update:guide',
  '/admin/hotline': 'read:hotline-request',
  '/admin/hotline/[id]': 'read:hotline-request',
  '/admin/hotline/[id]/appeal': 'register:appeal',
  '/admin/hotline/export': 'export:hotline-request',
  '/admin/hotline/new': 'update:hotline-request',
  '/admin/hotline/templates': 'update:hotline-template',
  '/admin/jobs': 'read:job',
  '/admin/materials': 'print:material',
  '/admin/learning-requests': 'read:learning-request',
  '/admin/learning-requests/[id]': 'read:learning-request',
  '/admin/learning-requests/new': 'update:learning-request',
  '/admin/mentors': 'read:mentor',
  '/admin/mentors/[id]': 'read:mentor',
  '/admin/outbox': 'read:outbox',
  '/admin/pages': 'read:site-text',
  '/admin/pages/[slug]': 'update:site-text',
  '/admin/pages/[slug]/file': 'update:site-text',
  '/admin/pages/[slug]/history': 'read:site-text',
  '/admin/pages/[slug]/preview': 'update:site-text',
  '/admin/partners': 'read:partner',
  '/admin/partners/[id]': 'read:partner',
  '/admin/partners/[id]/edit': 'update:partner',
  '/admin/partners/[id]/plans/[plan]': 'update:partner',
  '/admin/partners/[id]/plans/new': 'update:partner',
  '/admin/partners/cohorts/[id]': 'read:partner',
  '/admin/partners/cohorts/[id]/export': 'read:cohort-report',
  '/admin/partners/cohorts/[id]/notice': 'read:partner',
  '/admin/partners/new': 'update:partner',
  '/admin/people': 'read:staff',
  '/admin/people/[id]': 'read:staff',
  '/admin/people/new': 'update:staff',
  '/admin/places': 'read:place',
  '/admin/places/[id]': 'update:place',
  '/admin/places/confirm': 'confirm:place',
  '/admin/places/export': 'export:place',
  '/admin/places/imports': 'import:place',
  '/admin/places/imports/[id]': 'import:place',
  '/admin/places/new': 'update:place',
  '/admin/sessions': 'read:session',
  '/admin/sessions/[id]': 'update:session',
  '/admin/sessions/[id]/certificates': 'issue:certificate',
  '/admin/sessions/[id]/move': 'update:session',
  '/admin/sessions/[id]/sheet': 'read:enrolment',
  '/admin/sessions/new': 'update:session',
  '/admin/set-up-totp': 'signed-in',
  '/admin/sign-in': 'open',
  '/admin/sign-in/code': 'open',
  '/admin/switches': 'switch:hide-exact',
  '/admin/welcome': 'open',
  '/api/staff/hotline/events': 'read:hotline-request',
  '/api/staff/hotline/steps': 'read:hotline-request',
  '/desk': 'use:desk',
  '/desk/day': 'read:desk-day',
  '/desk/day/export': 'export:desk-day',
  '/desk/kiosk': 'use:desk',
  '/desk/screen': 'use:desk',
  '/desk/source': 'use:desk',
}

/** What is sent by POST and changes nothing, for it is too long for an address. */
export const readByPost: Record<string, Permission> = {
  '/admin/places/preview': 'read:place',
  '/admin/sessions/preview': 'read:session',
}

const PAGES = 'app/[locale]/(staff)'
const INTERFACES = 'app/api/staff'

export type Entry = {
  /** Address with its parameters in brackets. */
  path: string
  file: string
  kind: 'page' | 'route'
  reads: boolean
  changes: boolean
}

function entriesIn(folder: string, base: string): Entry[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => /^(?:page\.tsx|route\.ts)$/.test(entry.name))
    .map((entry): Entry => {
      const file = join(entry.parentPath, entry.name)
      const kind = entry.name === 'page.tsx' ? 'page' : 'route'
      const source = readFileSync(file, 'utf8')
      const exported = (method: string) =>
        new RegExp(`export (?:const|async function|function) ${method}\\b`).test(source)
      return {
        path: `${base}${entry.parentPath.slice(folder.length)}`,
        file,
        kind,
        reads: kind === 'page' || exported('GET'),
        changes: ['POST', 'PUT', 'PATCH', 'DELETE'].some(exported),
      }
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Every page and route of the staff side, as the files are. */
export const staffEntries: readonly Entry[] = [
  ...entriesIn(PAGES, ''),
  ...entriesIn(INTERFACES, '/api/staff'),
]

import type { severities } from './constants'

export type Severity = (typeof severities)[number]

/** A notice as it stands in the database. */
export type Announcement = {
  id: string
  textUk: string
  textEn: string
  severity: Severity
  from: Date
  until: Date
  /** Address on the portal that says more. */
  path: string | null
  removedAt: Date | null
  version: number
}

/** A notice as a reader sees it. */
export type Notice = { id: string; text: string; severity: Severity; path: string | null }

export type AnnouncementState = 'planned' | 'shown' | 'over' | 'removed'

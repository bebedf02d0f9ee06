import type { BacklogKind, BacklogOutcome } from './constants'

/** What it became, and the guide's number where it became one. */
export type Became = { outcome: BacklogOutcome; guide: number | null }

export type BacklogItem = {
  id: string
  kind: BacklogKind
  /** The query, the words of the reader or of the operator; null when nothing was written. */
  text: string | null
  locale: string
  at: Date
  /** How often it was asked; 1 for reports. */
  count: number
  /** A search that was asked again after it was closed. */
  again: boolean
  guide: { number: number; step: number | null; kind: string } | null
  place: { id: string; name: string } | null
  closedAt: Date | null
  became: Became | null
}

export type BacklogCounts = Record<BacklogKind, number>

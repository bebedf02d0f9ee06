import type { compileSynonyms } from '@/features/search/rules/synonyms'
import type { SearchDocument } from '@/features/search/types'
import type { autonomies, referrals, visitDevices, visitThemes } from './constants'

export type VisitTheme = (typeof visitThemes)[number]
export type VisitDevice = (typeof visitDevices)[number]
export type Autonomy = (typeof autonomies)[number]
export type Referral = (typeof referrals)[number]

/** A visit as the desk keeps and sends it. It knows nothing of the visitor. */
export type VisitLog = {
  /** Made by the desk, so that a visit sent twice is kept once. */
  clientKey: string
  /** ISO 8601. */
  at: string
  guideNumber: number | null
  theme: VisitTheme
  minutes: number
  device: VisitDevice
  autonomy: Autonomy
  referredTo: Referral | null
}

/** A guide or a place as the desk needs it without a network. */
export type DeskEntry = {
  /** As in the search: `guide:214`, `place:cnap`. */
  id: string
  kind: 'guide' | 'place'
  slug: string
  title: string
  summary: string
  /** Null for places. */
  number: number | null
  theme: VisitTheme
  /** What the visitor types or scans, with its scheme. */
  address: string
  /** Page that is printed, with its language. */
  printPath: string
  /** What to bring. */
  needs: string[]
  steps: { code: string; title: string; lead: string }[]
  /** Address, phones and how fresh they are, in sentences. */
  facts: string[]
  /** Hours of the next days, by day (YYYY-MM-DD). */
  hours: { day: string; text: string }[]
}

/** Everything that the desk keeps on the device. */
export type DeskSource = {
  version: string
  entries: DeskEntry[]
  documents: SearchDocument[]
  synonyms: Parameters<typeof compileSynonyms>[0]
  /** For people: «+380 50 …». */
  hotline: string
}

export type DayVisit = {
  id: string
  at: Date
  guideNumber: number | null
  theme: VisitTheme
  minutes: number
  device: VisitDevice
  autonomy: Autonomy
  referredTo: Referral | null
  consultant: string
}

export type DayTotals = {
  visits: number
  minutes: number
  byTheme: [VisitTheme, number][]
  byAutonomy: [Autonomy, number][]
  byDevice: [VisitDevice, number][]
  referred: number
}

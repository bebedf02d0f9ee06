import type { ElementContent } from 'hast'
import type {
  audiences,
  categories,
  helpNeeds,
  nameCases,
  phoneOwners,
  surenessLevels,
  whereabouts,
} from './constants'

export type Category = (typeof categories)[number]
export type Audience = (typeof audiences)[number]
export type Whereabouts = (typeof whereabouts)[number]
export type HelpNeed = (typeof helpNeeds)[number]
export type SurenessLevel = (typeof surenessLevels)[number]
export type NameCase = (typeof nameCases)[number]
export type PhoneOwner = (typeof phoneOwners)[number]

/** A piece of a guide ready for `GuideProse`: plain elements, no code. */
export type GuideNodes = ElementContent[]

/** What the configuration of the community puts into texts, in the language of the text. */
export interface CommunityFacts {
  names: Record<NameCase, string>
  /** As stored: E.164 or a short number. */
  phones: Record<PhoneOwner, string>
}

/** A guide in lists. Days are YYYY-MM-DD. */
export interface GuideSummary {
  slug: string
  number: number
  title: string
  summary: string
  category: Category
  audience: Audience[]
  where: Whereabouts[]
  minutes: number
  cost: string
  helpNeed: HelpNeed
  keywords: string[]
  checkedOn: string | null
  reviewBy: string
  /** Day of the newest change. */
  updatedOn: string
}

export interface GuideStep {
  /** Permanent; the spoken code is «214-3». */
  number: number
  title: string
  /** The first paragraph. */
  lead: GuideNodes
  body: GuideNodes
  /** Details folded below; `title` is null when the usual label will do. */
  more: { title: string | null; nodes: GuideNodes }[]
}

export interface GuideSource {
  title: string
  url: string | null
  /** Date of the document: YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string | null
}

export interface GuideChange {
  date: string
  note: string
  major: boolean
}

export interface GuideBody {
  intro: GuideNodes
  steps: GuideStep[]
  /** Everything below the steps; the two obligatory headings have the ids of `sectionIds`. */
  after: GuideNodes
}

/** A whole guide in one language. */
export interface Guide extends GuideSummary, GuideBody {
  needs: string[]
  official: { url: string; label: string; recognise: string } | null
  result: string
  term: string | null
  refusals: string[]
  legal: { title: string; url: string | null }[]
  sources: GuideSource[]
  sureness: { fact: string; level: SurenessLevel }[]
  checkedBy: string | null
  appVersion: string | null
  owner: string
  /** Newest first. */
  changes: GuideChange[]
  /** Slugs. */
  related: string[]
  retiredSteps: number[]
}

/** Plain text of a guide for the search index. */
export interface GuideText {
  number: number
  slug: string
  title: string
  summary: string
  keywords: string[]
  category: Category
  steps: { number: number; title: string; text: string }[]
  /** Opening, problems, help in person; without the steps. */
  body: string
}

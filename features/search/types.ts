import type { Locale } from '@/lib/i18n/locales'

export type SearchType = 'guide' | 'place' | 'course' | 'trainer' | 'episode' | 'event' | 'question'

/** Something that can be found, in one language. */
export type SearchDocument = {
  /** Unique in the index, for example `guide:430`. */
  id: string
  type: SearchType
  slug: string
  /** The public address with its locale, without host. */
  url: string
  title: string
  summary: string
  /** Other words people use for it; never shown. */
  keywords: readonly string[]
  /** Headings of its parts, for example the titles of a guide's steps. */
  headings: readonly string[]
  body: string
}

/** A run of shown text; `mark` says that it answers the query. Runs joined give the text unchanged. */
export type Segment = { text: string; mark: boolean }

export type SearchHit = {
  id: string
  type: SearchType
  slug: string
  url: string
  title: string
  titleSegments: Segment[]
  /** A passage of the summary or the body, at most 220 characters. */
  snippet: Segment[]
  score: number
}

/** How a query was read when not as typed: other keyboard layout, Latin letters for Ukrainian words, a slip. */
export type Correction = { from: string; to: string; reason: 'layout' | 'latin' | 'typo' }

export type SearchAnswer = { results: SearchHit[]; corrected?: Correction }

export type SearchRequest = { query: string; locale: Locale; limit: number }

/** A query without results, cleaned of anything personal. */
export type SearchMissView = { query: string; locale: string; count: number; firstAt: Date; lastAt: Date }

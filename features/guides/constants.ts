/** Life situations in the order of the list; a guide's number begins with the digit of its category. */
export const categories = [
  'start',
  'signature',
  'idp',
  'housing',
  'family',
  'money',
  'health',
  'safety',
] as const

/** Whom a guide is for. */
export const audiences = [
  'everyone',
  'seniors',
  'idp',
  'parents',
  'homeowners',
  'unemployed',
  'entrepreneurs',
  'disability',
  'abroad',
] as const

/** Where the reader is: in the community, elsewhere in Ukraine, abroad. */
export const whereabouts = ['home', 'ukraine', 'abroad'] as const

/** What help to look for at /places when the guide is not enough. */
export const helpNeeds = [
  'diia',
  'signature',
  'idp',
  'housing',
  'pension',
  'family',
  'health',
  'safety',
  'smartphone',
  'documents',
  'learn',
] as const

/** How sure a fact is; medium and low are shown as needing confirmation. */
export const surenessLevels = ['high', 'medium', 'low'] as const

/** Cases in which a sentence may need the community's name; English has one form for all of them. */
export const nameCases = ['nominative', 'genitive', 'locative', 'adjective'] as const

/** Phones that belong to the community, not to the text of a guide. */
export const phoneOwners = ['cnap', 'hotline'] as const

/**
 * Limits of a guide: bytes of the file, characters of a line and of lines without an empty one between them (a parser
 * needs minutes for 200 KB of brackets and asterisks in one paragraph), levels of nesting, counts of its parts.
 */
export const guideLimits = {
  bytes: 200 * 1024,
  lineLength: 5_000,
  blockLength: 8_000,
  indent: 24,
  depth: 12,
  steps: { min: 4, max: 10 },
  problems: { min: 3, max: 6 },
} as const

/** First parts of the portal's own addresses that a text may link to. */
export const ownSections = [
  'guides',
  'search',
  'places',
  'courses',
  'events',
  'hotline',
  'check',
  'literacy',
  'concept',
  'community',
  'scam',
  'series',
  'trainers',
  'glossary',
  'laws',
  'accessibility',
  'privacy',
  'offline',
  'open-data',
  'api',
  'feeds',
  'sitemap.xml',
] as const

/** Anchors of the two sections that every guide has: what can go wrong, where to get help in person. */
export const sectionIds = { problems: 'problems', help: 'in-person' } as const

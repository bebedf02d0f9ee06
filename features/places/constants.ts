/** What an access point is. */
export const placeKinds = [
  'cnap',
  'library',
  'hub',
  'school-lab',
  'club',
  'mobile',
  'online',
  'phone',
] as const

/** Kinds without a door: nobody gathers there. */
export const remoteKinds: readonly (typeof placeKinds)[number][] = ['online', 'phone']

/** What people come for; the same words as `helpNeed` of a guide. */
export const placeNeeds = [
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

export const audiences = [
  'everyone',
  'seniors',
  'idp',
  'parents',
  'disability',
  'unemployed',
  'entrepreneurs',
  'pupils',
] as const

export const accessModes = ['walk-in', 'booking', 'phone', 'online', 'home-visit'] as const

export const accessibilityFacts = [
  'step-free-entrance',
  'ramp',
  'lift',
  'accessible-toilet',
  'tactile',
  'sign-language',
  'hearing-loop',
  'large-print',
  'pram',
  'parking',
] as const

export const powerStates = ['yes', 'generator', 'scheduled', 'no', 'unknown'] as const
export const internetStates = ['wifi', 'mobile', 'no', 'unknown'] as const
export const shelterStates = ['inside', 'nearby', 'no', 'unknown'] as const
export const fees = ['free', 'partly', 'paid', 'unknown'] as const

/** Who may know of a place. */
export const visibilities = ['public', 'booking', 'phone', 'staff'] as const

/** How much of a position may be told, from nothing to everything. */
export const precisions = ['none', 'settlement', 'district', 'exact'] as const

export const placeStatuses = ['open', 'temporarily-closed', 'moved', 'unknown', 'closed'] as const

/** Where the reader is now: in the community, elsewhere in Ukraine, abroad. */
export const whereabouts = ['home', 'ukraine', 'abroad'] as const

/** A confirmation older than this many days no longer says anything about today. */
export const CONFIRMATION_DAYS = 14

/** A position told to the district is the middle of a cell of this many degrees. */
export const DISTRICT_DEGREES = 0.02

export const REPORT_MAX_LENGTH = 1000
export const REPORT_MIN_LENGTH = 5

/** The switch of the whole portal that leaves every exact place at its settlement. */
export const HIDE_EXACT_PLACES = 'hide-exact-places'

/** A file of places: most bytes and most rows besides the header. A whole oblast has fewer places than this. */
export const IMPORT_LIMIT = { bytes: 1024 * 1024, rows: 500 } as const

/** Days as opening_hours calls them; PH are public holidays. */
export const weekDays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH'] as const

/** The address of the list; a partner is under it by its slug. */
export const partnersPath = '/community/partners'
export const partnerPath = (slug: string) => `${partnersPath}/${slug}`

/** In the order in which the public list shows them. */
export const partnerKinds = [
  'library',
  'school',
  'vocational-school',
  'enterprise',
  'hub',
  'ngo',
  'authority',
  'other',
] as const

/** Who sees a partner: everybody, or the staff alone. */
export const partnerVisibilities = ['staff', 'public'] as const

/** A school's digital laboratory, or one point of its plan for a year. */
export const planKinds = ['laboratory', 'plan'] as const
export const planStates = ['planned', 'in-work', 'done', 'dropped'] as const

/** A closed group takes nobody more. */
export const cohortStates = ['open', 'closed'] as const

/** A figure about fewer people is told to nobody. */
export const SMALL_GROUP = 10

/** How many partners the page of the community shows before it leads to the list. */
export const SHOWN_IN_SECTION = 6

export const MAX_NAME = 160
export const MAX_TEXT = 2000
export const MAX_LINE = 240

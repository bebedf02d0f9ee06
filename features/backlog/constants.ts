/** Where items of the editors come from: searches, readers of guides, visitors of places, the hotline. */
export const backlogKinds = ['miss', 'step', 'place', 'gap'] as const
export type BacklogKind = (typeof backlogKinds)[number]

/** What an item of each kind can become. */
export const outcomes = {
  miss: ['guide', 'synonym', 'not-ours', 'nonsense'],
  step: ['edited', 'already-right', 'not-ours', 'repeated'],
  place: ['fixed', 'already-right', 'moved-to-hotline', 'not-ours'],
  gap: ['guide', 'not-ours', 'repeated'],
} as const satisfies Record<BacklogKind, readonly string[]>
export type BacklogOutcome = (typeof outcomes)[BacklogKind][number]

/** Items of one page. */
export const BACKLOG_SHOWN = 100

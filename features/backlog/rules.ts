import { type BacklogKind, type BacklogOutcome, backlogKinds, outcomes } from './constants'
import type { Became } from './types'

/** As it stands in the table: `guide:214`, `synonym`. */
export function writeBecame({ outcome, guide }: Became): string {
  return outcome === 'guide' && guide !== null ? `guide:${guide}` : outcome
}

/** What stands in the table; null for nothing and for words that are not known. */
export function readBecame(text: string | null): Became | null {
  const [word = '', number] = (text ?? '').split(':')
  const known: readonly BacklogOutcome[] = Object.values(outcomes).flat()
  const outcome = known.find((one) => one === word)
  if (!outcome) return null
  return { outcome, guide: number && /^\d{1,3}$/.test(number) ? Number(number) : null }
}

/** True when an item of the kind can become this. */
export function canBecome(kind: BacklogKind, outcome: string): outcome is BacklogOutcome {
  const known: readonly string[] = outcomes[kind]
  return known.includes(outcome)
}

/** A search is an item until it is closed, and again when it was asked after that. */
export function isOpenMiss({ closedAt, lastAt }: { closedAt: Date | null; lastAt: Date }): boolean {
  return closedAt === null || lastAt > closedAt
}

/** `?kind=&show=closed`; what is not known is the first of the kinds, open. */
export function parseBacklogQuery(query: Record<string, string | string[] | undefined>): {
  kind: BacklogKind
  closed: boolean
} {
  const kind = backlogKinds.find((known) => known === query.kind) ?? 'miss'
  return { kind, closed: query.show === 'closed' }
}

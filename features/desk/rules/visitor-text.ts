import type { DeskEntry } from '../types'

/** What the visitor gets by SMS or Viber: what it is, where it is, whom to call. `words` has {phone}. */
export function visitorText(
  entry: Pick<DeskEntry, 'title' | 'address' | 'facts' | 'kind'>,
  hotline: string,
): string {
  const facts = entry.kind === 'place' ? entry.facts.slice(0, 2) : []
  return [entry.title, ...facts, entry.address, hotline].join('\n')
}

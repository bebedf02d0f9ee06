import type { ChangeKind, Collection } from '../types'
import { readFront, setFront } from './front-matter'

/** What is published: a major change is told in the text's own change notes, or in a page's day of change. */
export function withChangeNote(
  collection: Collection,
  source: string,
  { change, note, day }: { change: ChangeKind; note: string | null; day: string },
): string {
  if (change === 'minor') return source
  if (collection === 'pages') return setFront(source, { updatedOn: day })
  const known = readFront(source)?.changes
  const changes = Array.isArray(known) ? known : []
  return setFront(source, { changes: [{ date: day, note: note ?? '', major: true }, ...changes] })
}

import { SNIPPET_LENGTH } from '../constants'
import type { Segment } from '../types'
import { tokenise } from './tokenise'

/** Says whether a written word answers the query. */
export type Marks = (word: string) => boolean

/** Parts a text into runs that answer the query and runs that do not; joined they are the text, letter by letter. */
export function markWords(text: string, marks: Marks): Segment[] {
  const segments: Segment[] = []
  let end = 0
  const push = (piece: string, mark: boolean) => {
    if (piece === '') return
    const last = segments.at(-1)
    if (last?.mark === mark) last.text += piece
    else segments.push({ text: piece, mark })
  }
  for (const word of tokenise(text)) {
    if (!marks(word.text)) continue
    push(text.slice(end, word.start), false)
    push(word.text, true)
    end = word.end
  }
  push(text.slice(end), false)
  return segments
}

/** The passage that shows best why a document was found: the summary when it answers, else the best sentence. */
export function snippet(summary: string, body: string, marks: Marks): Segment[] {
  const own = markWords(shorten(summary), marks)
  if (own.some((segment) => segment.mark)) return own
  let best: { segments: Segment[]; count: number } | null = null
  for (const sentence of body.split(/(?<=[.!?…])\s+|\n+/)) {
    if (sentence.length < 20) continue
    const count = new Set(
      tokenise(sentence)
        .filter((word) => marks(word.text))
        .map((word) => word.text),
    ).size
    if (count > (best?.count ?? 0)) best = { segments: markWords(shorten(sentence), marks), count }
  }
  return best?.segments ?? own
}

function shorten(text: string): string {
  const trimmed = text.trim()
  if (trimmed.length <= SNIPPET_LENGTH) return trimmed
  const cut = trimmed.slice(0, SNIPPET_LENGTH - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SNIPPET_LENGTH / 2))}…`
}

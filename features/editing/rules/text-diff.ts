import { type Run, sequenceDiff } from './sequence-diff'

/** A piece of a line: marked when it differs. */
export type Part = { text: string; marked: boolean }
export type DiffLine =
  | { kind: 'same'; parts: Part[] }
  | { kind: 'gone'; parts: Part[] }
  | { kind: 'added'; parts: Part[] }
  /** Equal lines that are left out. */
  | { kind: 'skipped'; count: number }

/** Equal lines that stay around a difference. */
const AROUND = 2

const lines = (text: string) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'))
const words = (line: string) => line.match(/[\p{L}\p{N}’ʼ'-]+|\s+|[^\p{L}\p{N}\s]/gu) ?? []
const plain = (text: string): Part[] => [{ text, marked: false }]
const whole = (text: string): Part[] => [{ text, marked: true }]

/** Two lines that stand for each other, with the words that differ marked; null when they share too little. */
function pair(gone: string, added: string): { gone: Part[]; added: Part[] } | null {
  const found = sequenceDiff(words(gone), words(added))
  const shared = found.reduce((sum, run) => sum + (run.same ? run.items.join('').trim().length : 0), 0)
  if (shared * 3 < Math.max(gone.length, added.length)) return null
  const side = (pick: (run: Extract<Run<string>, { same: false }>) => string[]) =>
    found.flatMap((run): Part[] => {
      const text = (run.same ? run.items : pick(run)).join('')
      return text === '' ? [] : [{ text, marked: !run.same }]
    })
  return { gone: side((run) => run.gone), added: side((run) => run.added) }
}

function changed(gone: readonly string[], added: readonly string[]): DiffLine[] {
  const pairs = gone.map((line, index) => {
    const other = added[index]
    return other === undefined ? null : pair(line, other)
  })
  return [
    ...gone.map((line, index): DiffLine => ({ kind: 'gone', parts: pairs[index]?.gone ?? whole(line) })),
    ...added.map((line, index): DiffLine => ({ kind: 'added', parts: pairs[index]?.added ?? whole(line) })),
  ]
}

function unchanged(items: readonly string[], first: boolean, last: boolean): DiffLine[] {
  const keptBefore = first ? 0 : AROUND
  const keptAfter = last ? 0 : AROUND
  const shown = (part: readonly string[]) =>
    part.map((text): DiffLine => ({ kind: 'same', parts: plain(text) }))
  const count = items.length - keptBefore - keptAfter
  if (count <= 1 && !(first && last)) return shown(items)
  return [
    ...shown(items.slice(0, keptBefore)),
    { kind: 'skipped', count },
    ...shown(keptAfter === 0 ? [] : items.slice(-keptAfter)),
  ]
}

/** What a reader of two versions wants to see: lines that went and came, the words that differ, a little around them. */
export function textDiff(before: string, after: string): DiffLine[] {
  if (before === after) return []
  const found = sequenceDiff(lines(before), lines(after))
  return found.flatMap((run, index) =>
    run.same ? unchanged(run.items, index === 0, index === found.length - 1) : changed(run.gone, run.added),
  )
}

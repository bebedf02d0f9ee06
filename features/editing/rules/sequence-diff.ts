/** A run of equal or unequal items of two lists. */
export type Run<Item> = { same: true; items: Item[] } | { same: false; gone: Item[]; added: Item[] }

/** Above this many comparisons a difference is shown as one block: nobody reads it word by word. */
const MOST_COMPARISONS = 4_000_000

/** Length of the longest common subsequence of every pair of endings; one row a start in `before`. */
function lengths(before: readonly string[], after: readonly string[]): Uint32Array[] {
  const width = after.length + 1
  const table = Array.from({ length: before.length + 1 }, () => new Uint32Array(width))
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row = table[i]
    const below = table[i + 1]
    if (!row || !below) continue
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}

/** Pairs of places that stay: a longest common subsequence (Hunt and Szymanski's problem, by dynamic programming). */
function matches(before: readonly string[], after: readonly string[]): [number, number][] {
  if (before.length * after.length > MOST_COMPARISONS) return []
  const table = lengths(before, after)
  const found: [number, number][] = []
  let i = 0
  let j = 0
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      found.push([i, j])
      i += 1
      j += 1
    } else if ((table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)) i += 1
    else j += 1
  }
  return found
}

/** What two lists share, what is gone and what is new, in order. */
export function sequenceDiff(before: readonly string[], after: readonly string[]): Run<string>[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end += 1
  const middle = matches(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  ).map(([i, j]): [number, number] => [i + start, j + start])
  const pairs: [number, number][] = [
    ...Array.from({ length: start }, (_, i): [number, number] => [i, i]),
    ...middle,
    ...Array.from({ length: end }, (_, k): [number, number] => [
      before.length - end + k,
      after.length - end + k,
    ]),
  ]
  return runs(before, after, pairs)
}

function runs(before: readonly string[], after: readonly string[], pairs: [number, number][]): Run<string>[] {
  const result: Run<string>[] = []
  let i = 0
  let j = 0
  for (const [atBefore, atAfter] of [...pairs, [before.length, after.length] as const]) {
    if (i < atBefore || j < atAfter) {
      result.push({ same: false, gone: before.slice(i, atBefore), added: after.slice(j, atAfter) })
    }
    const item = before[atBefore]
    const last = result.at(-1)
    if (item !== undefined) {
      if (last?.same) last.items.push(item)
      else result.push({ same: true, items: [item] })
    }
    i = atBefore + 1
    j = atAfter + 1
  }
  return result
}

import type { Reading, WordGroup } from './read-query'

/** Scores of documents (by their number in the index) for one term. */
export type Scores = ReadonlyMap<number, number>

/** A title, a part of it or a keyword: the terms that make it, and how much it counts when all were said. */
export type Phrase = { terms: readonly string[]; weight: number }

export type RankedDocument = {
  /** How much its kind counts against others. */
  weight: number
  phrases: readonly Phrase[]
}

export type RankSource = {
  documents: readonly RankedDocument[]
  termScores: (term: string, prefix: boolean) => Scores
  /** How telling a term is: rare ones more. */
  rarity: (term: string) => number
}

const WEAK_WEIGHT = 0.2
/** How many of the best documents are compared by whole phrases, and so at most come into an answer. */
const CLOSER_LOOK = 200
/** How much a phrase may add, as a share of the score: a whole title a little more than a keyword. */
const MOST = 1.2
/** Documents that score below this share of the best one are left out. */
const TAIL = 0.02

type Ranked = [id: number, score: number]
const byScore = (a: Readonly<Ranked>, b: Readonly<Ranked>) => b[1] - a[1] || a[0] - b[0]

/**
 * Documents that answer a query, best first. A document's score is the sum over the words of the query, each by its best
 * alternative; it falls with the square of what it lacks, so that documents with all words come first (AND, then OR),
 * and more than doubles at most when a whole title or keyword was said.
 */
export function rank({ groups }: Reading, source: RankSource): Ranked[] {
  const { documents, rarity } = source
  const strong = groups.filter((group) => !group.weak && group.alternatives.length > 0)
  const counted = strong.length > 0 ? strong : groups
  const importance = new Map(counted.map((group) => [group, groupImportance(group, rarity)]))
  const whole = [...importance.values()].reduce((sum, value) => sum + value, 0)
  const scoresOf = remember(source.termScores)
  const totals = new Map<number, { sum: number; covered: number }>()
  for (const group of groups) {
    const covered = importance.get(group) ?? 0
    const factor = covered > 0 ? partOf(group) : WEAK_WEIGHT
    for (const [id, score] of groupScores(group, scoresOf)) {
      const total = totals.get(id) ?? { sum: 0, covered: 0 }
      totals.set(id, { sum: total.sum + factor * score, covered: total.covered + covered })
    }
  }
  const ranked: Ranked[] = []
  for (const [id, { sum, covered }] of totals) {
    if (covered === 0) continue
    ranked.push([id, sum * (0.1 + 0.9 * (covered / whole) ** 2) * (documents[id]?.weight ?? 0)])
  }
  const said = new Set(groups.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)))
  const best = ranked.sort(byScore).slice(0, CLOSER_LOOK)
  for (const pair of best) {
    const phrase = bestPhrase(documents[pair[0]]?.phrases ?? [], said, rarity)
    pair[1] *= 1 + Math.min(MOST, phrase / whole)
  }
  best.sort(byScore)
  const floor = (best[0]?.[1] ?? 0) * TAIL
  return best.filter(([, score]) => score >= floor)
}

/** The best alternative of a word counts; one of several terms needs them all. */
function groupScores(group: WordGroup, scoresOf: RankSource['termScores']): Map<number, number> {
  const best = new Map<number, number>()
  for (const { terms, weight, prefix } of group.alternatives) {
    const [first, ...others] = terms.map((term) => scoresOf(term, prefix))
    for (const [id, score] of first ?? []) {
      if (!others.every((scores) => scores.has(id))) continue
      const sum = others.reduce((total, scores) => total + (scores.get(id) ?? 0), score)
      const weighted = (weight * sum) / Math.sqrt(terms.length)
      if (weighted > (best.get(id) ?? 0)) best.set(id, weighted)
    }
  }
  return best
}

function groupImportance(group: WordGroup, rarity: (term: string) => number): number {
  const [first] = group.alternatives
  if (!first) return 0
  const value = Math.max(...first.terms.map(rarity))
  return partOf(group) * (group.understanding === 'typo' ? value * first.weight : value)
}

/** Words that say one thing together weigh a little more than one word, not as much as all of them. */
const partOf = ({ together }: WordGroup) => 1 / Math.sqrt(together)

/** The weight of the title or keyword of which every word was said. */
function bestPhrase(
  phrases: readonly Phrase[],
  said: ReadonlySet<string>,
  rarity: (term: string) => number,
): number {
  let best = 0
  for (const { terms, weight } of phrases) {
    if (!terms.every((term) => said.has(term))) continue
    best = Math.max(best, weight * terms.reduce((sum, term) => sum + rarity(term), 0))
  }
  return best
}

/** Ways of saying bring the same words again and again; within a query each is looked up once. */
function remember(look: RankSource['termScores']): RankSource['termScores'] {
  const known = new Map<string, Scores>()
  return (term, prefix) => {
    const key = prefix ? `${term}*` : term
    const scores = known.get(key) ?? look(term, prefix)
    known.set(key, scores)
    return scores
  }
}

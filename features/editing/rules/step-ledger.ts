import type { StepRegistry } from '@/features/guides/rules/step-registry'
import { readFront } from './front-matter'
import { stepNumbers } from './guide-parts'

/** A text of a guide that readers have or had. */
export type PublishedGuide = { slug: string; source: string }

const merge = (...lists: readonly (readonly number[])[]) => [...new Set(lists.flat())].sort((a, b) => a - b)

/**
 * Everything ever printed: the registry of the files and all texts that were ever published here. A code in it never
 * gets another meaning.
 */
export function stepLedger(registry: StepRegistry, published: readonly PublishedGuide[]): StepRegistry {
  const ledger: StepRegistry = { ...registry }
  for (const { slug, source } of published) {
    const number = readFront(source)?.number
    if (typeof number !== 'number') continue
    const known = ledger[number]
    if (known && known.slug !== slug) continue
    const { steps, retired } = stepNumbers(source)
    ledger[number] = {
      slug,
      steps: merge(known?.steps ?? [], steps, retired),
      retired: merge(known?.retired ?? [], retired),
    }
  }
  return ledger
}

/** The number that a new step of a guide gets: one above all that it ever had. */
export function nextStepNumber(ledger: StepRegistry, slug: string, source: string): number {
  const known = Object.values(ledger).find((entry) => entry.slug === slug)
  const { steps, retired } = stepNumbers(source)
  return Math.max(0, ...(known?.steps ?? []), ...(known?.retired ?? []), ...steps, ...retired) + 1
}

/**
 * The number of a new guide of a category: one above the highest of its hundred, else the lowest that nobody ever had;
 * null when all hundred are taken.
 */
export function nextGuideNumber(hundred: number, taken: ReadonlySet<number>): number | null {
  const range = Array.from({ length: 100 }, (_, index) => hundred + index)
  const highest = range.findLastIndex((number) => taken.has(number))
  return range[highest + 1] ?? range.find((number) => !taken.has(number)) ?? null
}

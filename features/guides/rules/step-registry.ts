import { z } from 'zod'
import type { ContentProblem } from '@/lib/content-problem'
import { slugPattern } from '../schema'

const step = z.number().int().min(1).max(99)

/** content/step-codes.json: every number of a guide → its slug, the steps it ever had, those that are retired. */
export const stepRegistrySchema = z.record(
  z.string().regex(/^[1-8]\d{2}$/),
  z.strictObject({ slug: z.string().regex(slugPattern), steps: z.array(step), retired: z.array(step) }),
)
export type StepRegistry = z.infer<typeof stepRegistrySchema>

/** What the registry needs to know of a guide in its source language. */
export interface RegisteredGuide {
  file: string
  slug: string
  number: number
  steps: readonly number[]
  retired: readonly number[]
}

/** Printed codes must never change their meaning. Also tells of what is not remembered yet. */
export function checkRegistry(registry: StepRegistry, guides: readonly RegisteredGuide[]): ContentProblem[] {
  const bySlug = new Map(Object.entries(registry).map(([number, { slug }]) => [slug, number]))
  return guides.flatMap((guide) => {
    const problem = (code: string, message: string) => ({
      file: guide.file,
      line: 1,
      column: 1,
      code,
      message,
    })
    const known = registry[guide.number]
    const former = bySlug.get(guide.slug)
    if (known && known.slug !== guide.slug) {
      return [problem('number-taken', `number ${guide.number} belongs to ${known.slug} for ever`)]
    }
    if (former !== undefined && former !== String(guide.number)) {
      return [problem('number-changed', `${guide.slug} has number ${former} for ever`)]
    }
    if (!known)
      return [problem('not-registered', `${guide.number} is new; run: npm run content -- check --write`)]
    const lost = known.steps.filter(
      (number) => !guide.steps.includes(number) && !guide.retired.includes(number),
    )
    const revived = known.retired.filter((number) => guide.steps.includes(number))
    const forgotten = known.retired.filter((number) => !guide.retired.includes(number))
    const fresh = [
      ...guide.steps.filter((number) => !known.steps.includes(number)),
      ...guide.retired.filter((number) => !known.retired.includes(number)),
    ]
    return [
      ...lost.map((number) => problem('step-lost', `step ${number} is gone; name it in retiredSteps`)),
      ...revived.map((number) => problem('step-revived', `step ${number} was retired; take a new number`)),
      ...forgotten.map((number) => problem('step-forgotten', `step ${number} must stay in retiredSteps`)),
      ...fresh.map((number) =>
        problem('not-registered', `step ${number} is new; run: npm run content -- check --write`),
      ),
    ]
  })
}

/** The registry with everything new in it; nothing known is changed or left out. */
export function extendRegistry(registry: StepRegistry, guides: readonly RegisteredGuide[]): StepRegistry {
  const result: StepRegistry = { ...registry }
  for (const { number, slug, steps, retired } of guides) {
    const known = result[number]
    const elsewhere = Object.entries(result).some(
      ([other, entry]) => entry.slug === slug && other !== String(number),
    )
    if (elsewhere || (known && known.slug !== slug)) continue
    result[number] = {
      slug,
      steps: merge(known?.steps, steps, retired),
      retired: merge(known?.retired, retired),
    }
  }
  return result
}

const merge = (...lists: (readonly number[] | undefined)[]) =>
  [...new Set(lists.flatMap((list) => list ?? []))].sort((a, b) => a - b)

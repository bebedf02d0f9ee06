import type { FrontMatter } from '../schema'
import type { Guide, GuideStep, GuideSummary, GuideText } from '../types'
import type { Root } from './mdx-nodes'
import { plainText } from './plain-text'
import { splitGuide } from './split-guide'
import type { RenderContext } from './to-hast'

/** Front matter and validated text → the guide that pages show. */
export function guideModel(slug: string, front: FrontMatter, tree: Root, context: RenderContext): Guide {
  const updatedOn = front.changes[0]?.date ?? front.reviewBy
  return { slug, ...front, updatedOn, ...splitGuide(tree, context) }
}

/** What a list needs of a guide. */
export function guideSummary(guide: Guide): GuideSummary {
  return {
    slug: guide.slug,
    number: guide.number,
    title: guide.title,
    summary: guide.summary,
    category: guide.category,
    audience: guide.audience,
    where: guide.where,
    minutes: guide.minutes,
    cost: guide.cost,
    helpNeed: guide.helpNeed,
    keywords: guide.keywords,
    checkedOn: guide.checkedOn,
    reviewBy: guide.reviewBy,
    updatedOn: guide.updatedOn,
  }
}

/** The words of a guide for the search index. */
export function guideText(guide: Guide): GuideText {
  return {
    number: guide.number,
    slug: guide.slug,
    title: guide.title,
    summary: guide.summary,
    keywords: guide.keywords,
    category: guide.category,
    steps: guide.steps.map((step) => ({ number: step.number, title: step.title, text: stepText(step) })),
    body: plainText([...guide.intro, ...guide.after]),
  }
}

/** Everything a step says below its title. */
export function stepText({ lead, body, more }: GuideStep): string {
  const details = more.map(({ title, nodes }) => `${title ?? ''} ${plainText(nodes)}`)
  return [plainText(lead), plainText(body), ...details].join(' ').replace(/\s+/g, ' ').trim()
}

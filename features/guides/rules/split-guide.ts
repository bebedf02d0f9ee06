import { sectionIds } from '../constants'
import type { GuideBody, GuideNodes, GuideStep } from '../types'
import { attribute, childrenOf, contentOf, isTagNamed, type Root, stepsOf, type TagNode } from './mdx-nodes'
import { isElement, type RenderContext, toHast } from './to-hast'

/** A validated tree → opening, steps that a page can draw itself, and what follows. */
export function splitGuide(tree: Root, context: RenderContext): GuideBody {
  const content = contentOf(tree)
  const middle = content.findIndex((node) => isTagNamed(node, 'Steps'))
  return {
    intro: toHast(content.slice(0, middle), context),
    steps: stepsOf(tree).map(({ number, step }) => guideStep(number, step, context)),
    after: withSectionIds(toHast(content.slice(middle + 1), context)),
  }
}

function guideStep(number: number, step: TagNode, context: RenderContext): GuideStep {
  const [lead, ...rest] = childrenOf(step)
  const details = rest.filter((node) => isTagNamed(node, 'More'))
  return {
    number,
    title: attribute(step, 'title') ?? '',
    lead: lead ? toHast([lead], context) : [],
    body: toHast(
      rest.filter((node) => !isTagNamed(node, 'More')),
      context,
    ),
    more: details.map((node) => ({
      title: attribute(node, 'title') ?? null,
      nodes: toHast(childrenOf(node), context),
    })),
  }
}

/** Known anchors for the two sections that every guide has, whatever their headings say. */
function withSectionIds(nodes: GuideNodes): GuideNodes {
  const problems = nodes.findIndex((node) => isElement(node, 'guide-problem'))
  const headings = nodes.flatMap((node, index) => (isElement(node, 'h2') ? [index] : []))
  const ids = new Map([
    [headings.findLast((index) => index < problems), sectionIds.problems],
    [headings.at(-1), sectionIds.help],
  ])
  return nodes.map((node, index) => {
    const id = ids.get(index)
    return id && node.type === 'element' ? { ...node, properties: { ...node.properties, id } } : node
  })
}

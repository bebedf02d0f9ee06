import type { ContentProblem } from '@/lib/content-problem'
import { guideLimits } from '../constants'
import { attribute, childrenOf, contentOf, isTagNamed, type Nodes, problemAt, type Root } from './mdx-nodes'

const outside = (count: number, { min, max }: { min: number; max: number }) => count < min || count > max

/** Opening, one list of steps with 4–10 steps, a section with 3–6 problems, a section on help in person. */
export function checkShape(tree: Root, retired: readonly number[]): ContentProblem[] {
  const content = contentOf(tree)
  const problems: ContentProblem[] = []
  const [first] = content
  if (first?.type !== 'paragraph') {
    problems.push(problemAt(first ?? tree, 'no-opening', 'a guide begins with a paragraph'))
  }
  const lists = content.filter((node) => isTagNamed(node, 'Steps'))
  const [list, second] = lists
  if (!list) problems.push(problemAt(tree, 'no-steps', 'a guide has <Steps>'))
  if (second) problems.push(problemAt(second, 'steps-twice', '<Steps> stands once'))
  if (list) problems.push(...checkSteps(list, retired))
  return [...problems, ...checkSections(tree, content)]
}

function checkSteps(list: Nodes, retired: readonly number[]): ContentProblem[] {
  const steps = childrenOf(list).filter((node) => isTagNamed(node, 'Step'))
  const problems: ContentProblem[] = []
  const { min, max } = guideLimits.steps
  if (outside(steps.length, guideLimits.steps)) {
    problems.push(problemAt(list, 'step-count', `a guide has ${min}–${max} steps, here are ${steps.length}`))
  }
  const seen = new Set<string>()
  for (const step of steps) {
    const number = attribute(step, 'n') ?? ''
    if (seen.has(number)) problems.push(problemAt(step, 'step-repeated', `step ${number} stands twice`))
    if (retired.includes(Number(number))) {
      problems.push(
        problemAt(step, 'step-retired', `step ${number} is retired; take a number never used before`),
      )
    }
    seen.add(number)
    if (step.children[0]?.type !== 'paragraph') {
      problems.push(problemAt(step, 'step-lead', 'a step begins with a plain sentence'))
    }
  }
  return problems
}

function checkSections(tree: Root, content: readonly Nodes[]): ContentProblem[] {
  const found = content.filter((node) => isTagNamed(node, 'Problem'))
  const { min, max } = guideLimits.problems
  const problems: ContentProblem[] = []
  if (outside(found.length, guideLimits.problems)) {
    const message = `a guide tells of ${min}–${max} problems, here are ${found.length}`
    problems.push(problemAt(found[0] ?? tree, 'problem-count', message))
  }
  const headings = content.filter((node) => node.type === 'heading' && node.depth === 2)
  const [before] = found
  const index = (node: Nodes | undefined) => (node ? content.indexOf(node) : -1)
  if (before && !headings.some((heading) => index(heading) < index(before))) {
    problems.push(problemAt(before, 'no-problems-heading', 'a ## heading stands above the problems'))
  }
  const last = headings.at(-1)
  if (!last || index(last) < index(found.at(-1)) || index(last) === content.length - 1) {
    problems.push(
      problemAt(last ?? tree, 'no-help-section', 'the last section tells where to get help in person'),
    )
  }
  return problems
}

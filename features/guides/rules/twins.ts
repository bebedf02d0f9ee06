import type { ContentProblem } from '@/lib/content-problem'
import type { FrontMatter } from '../schema'
import { isTagName } from './check-attributes'
import {
  attribute,
  childrenOf,
  contentOf,
  isTag,
  type Nodes,
  problemAt,
  type Root,
  stepsOf,
} from './mdx-nodes'
import type { ParsedGuide } from './parse-mdx'
import { tagPlaces } from './tag-places'

/** What must be the same in both languages, by the name of the field → its value to compare. */
const sameFields: Record<string, (front: FrontMatter) => unknown> = {
  number: ({ number }) => number,
  category: ({ category }) => category,
  audience: ({ audience }) => audience,
  where: ({ where }) => where,
  minutes: ({ minutes }) => minutes,
  'official.url': ({ official }) => official?.url ?? null,
  checkedBy: ({ checkedBy }) => checkedBy,
  checkedOn: ({ checkedOn }) => checkedOn,
  appVersion: ({ appVersion }) => appVersion,
  reviewBy: ({ reviewBy }) => reviewBy,
  related: ({ related }) => related,
  helpNeed: ({ helpNeed }) => helpNeed,
  retiredSteps: ({ retiredSteps }) => retiredSteps,
}

const sameCounts = ['needs', 'refusals', 'legal', 'sources', 'changes', 'sureness'] as const

/** Attributes that are facts, not words. */
const factAttributes = ['n', 'place', 'url', 'number', 'of', 'src', 'width', 'height', 'id', 'case']

/** The source and its translation hold the same facts, tags and steps. Problems point into the translation. */
export function checkTwins(source: ParsedGuide, twin: ParsedGuide, file?: string): ContentProblem[] {
  const fields = source.front && twin.front ? checkFields(source.front, twin.front, twin.locate) : []
  const bodies = source.tree && twin.tree ? checkBodies(source.tree, twin.tree) : []
  return [...fields, ...bodies].map((problem) => ({ file, ...problem }))
}

function checkFields(
  source: FrontMatter,
  twin: FrontMatter,
  locate: ParsedGuide['locate'],
): ContentProblem[] {
  const differ = (field: string, message: string) => ({
    ...locate(field.split('.')),
    code: 'twin-field',
    message,
  })
  const show = (value: unknown) => JSON.stringify(value)
  return [
    ...Object.entries(sameFields).flatMap(([field, value]) => {
      const [expected, actual] = [show(value(source)), show(value(twin))]
      return expected === actual
        ? []
        : [differ(field, `${field} is ${expected} in the other language, here ${actual}`)]
    }),
    ...sameCounts.flatMap((field) => {
      const [expected, actual] = [source[field].length, twin[field].length]
      return expected === actual
        ? []
        : [differ(field, `${field} has ${expected} entries in the other language, here ${actual}`)]
    }),
    ...source.sureness.flatMap(({ level }, index) => {
      const actual = twin.sureness[index]?.level
      return actual === undefined || actual === level
        ? []
        : [
            differ(
              `sureness.${index}.level`,
              `sureness ${index + 1} is ${level} in the other language, here ${actual}`,
            ),
          ]
    }),
    ...((source.term === null) === (twin.term === null)
      ? []
      : [differ('term', 'term is null in one language only')]),
  ]
}

function checkBodies(source: Root, twin: Root): ContentProblem[] {
  const numbers = (tree: Root) =>
    stepsOf(tree)
      .map(({ number }) => number)
      .join(', ')
  if (numbers(source) !== numbers(twin)) {
    const message = `steps ${numbers(source)} in the other language, here ${numbers(twin)}`
    return [problemAt(contentOf(twin)[0] ?? twin, 'twin-steps', message)]
  }
  return checkOutlines(source, twin)
}

/** Headings, tags and links stand in the same order, and what they point to is the same. */
export function checkOutlines(source: Root, twin: Root): ContentProblem[] {
  const expected = outline(source)
  const actual = outline(twin)
  const index = expected.findIndex(({ sign }, at) => sign !== actual[at]?.sign)
  const length = actual.length > expected.length ? expected.length : -1
  const first = index >= 0 ? index : length
  if (first < 0) return []
  const here = actual[first]
  const message = `${expected[first]?.sign ?? 'the end'} in the other language, here ${here?.sign ?? 'the end'}`
  return [problemAt(here?.node ?? twin, 'twin-tags', message)]
}

interface Mark {
  sign: string
  node: Nodes
}

/**
 * Headings, block tags and what sentences hold (terms, phones, links), in order; between two blocks the order of what
 * stands in sentences is free, as languages order words differently.
 */
function outline(tree: Root): Mark[] {
  const marks: Mark[] = []
  let inline: Mark[] = []
  const flush = () => {
    marks.push(...inline.sort((a, b) => a.sign.localeCompare(b.sign, 'en')))
    inline = []
  }
  const walk = (node: Nodes) => {
    const sign = signOf(node)
    const block =
      node.type === 'heading' ||
      (isTag(node) && isTagName(node.name) && tagPlaces[node.name].form === 'block')
    if (block) flush()
    if (sign) (block ? marks : inline).push({ sign, node })
    for (const child of childrenOf(node)) walk(child)
    if (block) flush()
  }
  for (const node of contentOf(tree)) walk(node)
  flush()
  return marks
}

function signOf(node: Nodes): string | null {
  if (node.type === 'heading') return '#'.repeat(node.depth)
  if (node.type === 'link') return `(${node.url})`
  if (!isTag(node)) return null
  const facts = factAttributes.flatMap((name) => {
    const value = attribute(node, name)
    return value === undefined ? [] : [` ${name}="${value}"`]
  })
  return `<${node.name}${facts.join('')}>`
}

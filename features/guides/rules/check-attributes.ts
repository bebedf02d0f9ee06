import type { ContentProblem } from '@/lib/content-problem'
import { codeTexts, type TagName, tagSchemas } from '../schema'
import { problemAt, type TagNode } from './mdx-nodes'

export const isTagName = (name: string | null): name is TagName =>
  name !== null && Object.hasOwn(tagSchemas, name)

/** Attributes are strings in quotes, each once, and fit the schema of their tag. */
export function checkAttributes(tag: TagNode, name: TagName): ContentProblem[] {
  const problems: ContentProblem[] = []
  const values = new Map<string, string>()
  for (const each of tag.attributes) {
    // An attribute's own place is in the tree, though the types of the parser do not say so for spreads.
    const at = (code: string, message: string) =>
      problems.push(problemAt(each.position ? each : tag, code, message))
    if (each.type === 'mdxJsxExpressionAttribute') {
      at('attribute-expression', `<${name}>: expressions are not allowed in a tag`)
    } else if (values.has(each.name)) {
      at('attribute-repeated', `<${name}>: ${each.name} stands twice`)
    } else if (typeof each.value !== 'string') {
      const told =
        each.value === null || each.value === undefined ? 'has no value' : 'must be a text in quotes'
      at('attribute-not-text', `<${name}>: ${each.name} ${told}`)
    } else {
      values.set(each.name, each.value)
    }
  }
  // What is wrong above would only be told a second time by the schema.
  if (problems.length > 0) return problems

  const result = tagSchemas[name].safeParse(Object.fromEntries(values))
  if (result.success) return problems
  for (const issue of result.error.issues) {
    const field = String(issue.path[0] ?? '')
    const place = (key: string) =>
      tag.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === key) ?? tag
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        problems.push(problemAt(place(key), 'unknown-attribute', `<${name}> has no attribute ${key}`))
      }
    } else if (issue.code === 'invalid_type' && !values.has(field)) {
      problems.push(problemAt(tag, 'attribute-missing', `<${name}> needs ${field}`))
    } else if (issue.code === 'invalid_value') {
      const known = issue.values.map(String).join(', ')
      problems.push(
        values.has(field)
          ? problemAt(place(field), 'attribute-value', `<${name}>: ${field} is one of ${known}`)
          : problemAt(tag, 'attribute-missing', `<${name}> needs ${field}`),
      )
    } else {
      const message = `<${name}>: ${field ? `${field}: ` : ''}${codeTexts[issue.message] ?? issue.message}`
      problems.push(problemAt(place(field), issue.message, message))
    }
  }
  return problems
}

import { isMap, LineCounter, type Node, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { ContentProblem } from './content-problem'

export interface YamlResult<T> {
  data: T | null
  problems: ContentProblem[]
  /** Line and column of a field, `['official', 'url']`; of the nearest field above when it is absent. */
  locate: (path: readonly PropertyKey[]) => { line: number; column: number }
}

/** Sentences for codes that a schema gives as its messages; codes without one are shown as they are. */
export type CodeTexts = Record<string, string>

/**
 * YAML checked by a zod schema; every problem knows its line and column. Aliases and repeated keys are refused.
 * @param startLine line of the file on which the YAML begins, from 1.
 */
export function parseYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  texts: CodeTexts = {},
  startLine = 1,
): YamlResult<T> {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, schema: 'core' })
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(line, 1) + startLine - 1, column: Math.max(col, 1) }
  }
  const locate = (path: readonly PropertyKey[]) => at(offsetOf(document.contents, path))
  const refuse = (problems: ContentProblem[]) => ({ data: null, problems, locate })

  if (document.errors.length > 0) {
    return refuse(
      document.errors.map((error) => ({
        ...at(error.pos[0]),
        code: 'yaml-syntax',
        message: `YAML cannot be read: ${error.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? ''}`,
      })),
    )
  }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 0 })
  } catch {
    return refuse([
      { ...at(0), code: 'yaml-alias', message: 'Anchors and aliases (& and *) are not allowed here' },
    ])
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return { data: parsed.data, problems: [], locate }
  return refuse(
    parsed.error.issues.flatMap((issue) =>
      describe(issue, texts, value).map(({ path, ...told }) => ({ ...locate(path), ...told })),
    ),
  )
}

/** Where the field of a path begins: its key in a map, its value in a list. */
function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root
  let offset = root?.range?.[0] ?? 0
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => keyOf(item.key) === String(part))
      if (!pair) return offset
      offset = rangeStart(pair.key) ?? offset
      node = pair.value
    } else {
      node = hasItems(node) ? node.items[Number(part)] : undefined
      const start = rangeStart(node)
      if (start === undefined) return offset
      offset = start
    }
  }
  return offset
}

const keyOf = (key: unknown) => String(typeof key === 'object' && key && 'value' in key ? key.value : key)
const hasItems = (node: unknown): node is { items: unknown[] } =>
  typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined
  return typeof node.range[0] === 'number' ? node.range[0] : undefined
}

function describe(issue: z.core.$ZodIssue, texts: CodeTexts, value: unknown) {
  const field = issue.path.join('.') || 'the file'
  const told = (code: string, message: string, path: readonly PropertyKey[] = issue.path) => ({
    path,
    code,
    message,
  })
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        told('unknown-field', `${key}: there is no such field`, [...issue.path, key]),
      )
    case 'invalid_type':
      return [
        valueAt(value, issue.path) === undefined
          ? told('missing-field', `${field}: this field is missing (${issue.expected})`)
          : told('wrong-type', `${field}: ${issue.expected} is expected`),
      ]
    case 'invalid_value':
      return [told('unknown-value', `${field}: expected ${issue.values.map(String).join(', ')}`)]
    default:
      return [told(issue.message, `${field}: ${texts[issue.message] ?? issue.message}`)]
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, part) =>
      typeof inside === 'object' && inside !== null
        ? Object.getOwnPropertyDescriptor(inside, part)?.value
        : undefined,
    value,
  )
}

import { Document, isCollection, isMap, isScalar, parseDocument } from 'yaml'

export type FrontValues = Record<string, unknown>

const opening = /^---[ \t]*\r?\n((?:.*\n)*?)---[ \t]*(?:\r?\n|$)/
/** Lists that stand in one line. */
const inOneLine = new Set(['audience', 'where', 'related', 'keywords', 'retiredSteps'])

const yamlOf = (source: string) => source.match(opening)?.[1] ?? null

/** The front matter as values, whether they are valid or not; null when it cannot be read. */
export function readFront(source: string): FrontValues | null {
  const yaml = yamlOf(source)
  if (yaml === null) return null
  const document = parseDocument(yaml, { schema: 'core', uniqueKeys: true })
  if (document.errors.length > 0 || !isMap(document.contents)) return null
  try {
    return document.toJS({ maxAliasCount: 0 }) as FrontValues
  } catch {
    return null
  }
}

/** Everything below the front matter. */
export function bodyOf(source: string): string {
  return source.slice(source.match(opening)?.[0].length ?? 0)
}

/** The same front matter with another text below it. */
export function withBody(source: string, body: string): string {
  return source.slice(0, source.match(opening)?.[0].length ?? 0) + body
}

function fieldText(name: string, value: unknown): string {
  const document = new Document({ [name]: value })
  const node = document.get(name, true)
  if (isCollection(node) && (inOneLine.has(name) || node.items.length === 0)) node.flow = true
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/** Where the lines of a field begin and end within the YAML. */
function fieldRange(yaml: string, name: string): [number, number] | null {
  const { contents } = parseDocument(yaml, { schema: 'core' })
  if (!isMap(contents)) return null
  const starts = contents.items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0))
  const index = contents.items.findIndex(({ key }) => isScalar(key) && key.value === name)
  const start = starts[index]
  return start === undefined ? null : [start, starts[index + 1] ?? yaml.length]
}

/**
 * Changes fields of the front matter and not one byte of the others. A field whose value is the same stays as it was
 * written. A source whose front matter cannot be read comes back as it is.
 */
export function setFront(source: string, changes: FrontValues): string {
  const known = readFront(source)
  const yaml = yamlOf(source)
  if (known === null || yaml === null) return source
  let result = yaml
  for (const [name, value] of Object.entries(changes)) {
    if (JSON.stringify(known[name]) === JSON.stringify(value)) continue
    const [start, end] = fieldRange(result, name) ?? [result.length, result.length]
    result = result.slice(0, start) + fieldText(name, value) + result.slice(end)
  }
  const at = source.indexOf(yaml, 3)
  return source.slice(0, at) + result + source.slice(at + yaml.length)
}

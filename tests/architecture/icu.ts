/** What a message in ICU syntax needs: its arguments with their kinds, its tags, its plural and select branches. */
export type MessageShape = {
  /** name → string, number, date, plural, select … */
  args: Record<string, string>
  tags: string[]
  plurals: { arg: string; kind: string; branches: string[] }[]
}

/**
 * Reads the shape of a message. Quoted braces (`'{'`) are text, as in ICU.
 * @throws when braces do not match.
 */
export function messageShape(message: string): MessageShape {
  const shape: MessageShape = { args: {}, tags: [], plurals: [] }
  const end = readText(message, 0, shape)
  if (end !== message.length) throw new Error(`A brace closes nothing at ${end}: ${message}`)
  shape.tags.sort()
  return shape
}

/** Reads text up to the brace that ends it (or the end) and returns where that is. */
function readText(message: string, start: number, shape: MessageShape): number {
  let at = start
  while (at < message.length && message[at] !== '}') {
    const rest = message.slice(at)
    const quoted = rest.match(/^'(?=[{}<>])[^']*'/)
    const tag = rest.match(/^<([a-zA-Z][\w-]*)\s*\/?>/)
    if (tag?.[1]) shape.tags.push(tag[1])
    if (message[at] === '{') at = readArgument(message, at, shape)
    else at += (quoted ?? tag)?.[0].length ?? 1
  }
  return at
}

/** Reads one `{…}` and returns the place after it. */
function readArgument(message: string, start: number, shape: MessageShape): number {
  const head = message.slice(start).match(/^\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?/)
  const [whole = '', name = '', kind = 'string'] = head ?? []
  if (!name) throw new Error(`An argument without a name at ${start}: ${message}`)
  shape.args[name] = kind
  const at = start + whole.length
  if (message[at] === '}') return at + 1
  if (!['plural', 'select', 'selectordinal'].includes(kind)) return message.indexOf('}', at) + 1
  return readBranches(message, at, { arg: name, kind, branches: [] }, shape)
}

function readBranches(
  message: string,
  start: number,
  found: MessageShape['plurals'][number],
  shape: MessageShape,
): number {
  shape.plurals.push(found)
  let at = start
  while (message[at] !== '}') {
    const head = message.slice(at).match(/^[\s,]*(?:offset:\d+\s*)?(=?\w+)\s*\{/)
    if (!head?.[1]) throw new Error(`A branch is missing at ${at}: ${message}`)
    found.branches.push(head[1])
    at = readText(message, at + head[0].length, shape) + 1
    at += message.slice(at).match(/^\s*/)?.[0].length ?? 0
  }
  return at + 1
}

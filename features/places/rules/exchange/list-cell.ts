/** Several texts as one, with `|` between them; a `|` inside of a text is written `\|`. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\|]/g, '\\$&')).join('|')
}

/** The texts again. No text at all gives an empty list, so a single empty text cannot be told from none. */
export function splitList(text: string): string[] {
  if (text === '') return []
  const items = ['']
  for (const [, escaped, mark, rest] of text.matchAll(/\\([\\|])|(\|)|([^\\|]+|\\)/g)) {
    if (mark) items.push('')
    else items[items.length - 1] += escaped ?? rest ?? ''
  }
  return items
}

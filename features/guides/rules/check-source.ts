import type { ContentProblem } from '@/lib/content-problem'
import { guideLimits } from '../constants'

const hidden = /[\p{Cc}\p{Cf}\u2028\u2029]/gu
const allowed = new Set(['\n', '\r', '\t'])
/** References such as `&#106;` or `&zwj;` would hide characters from the author's eye and from the checks. */
const reference = /&#?[A-Za-z0-9]{1,32};/g
const firstIndent = /^[ \t>]*/

/**
 * What can be said of a text before it is parsed. Sizes are refused here, since deep indentation and long paragraphs
 * can keep a parser busy for minutes.
 */
export function checkSource(text: string): { problems: ContentProblem[]; parsable: boolean } {
  const bytes = Buffer.byteLength(text)
  if (bytes > guideLimits.bytes) {
    const message = `the file has ${bytes} bytes, at most ${guideLimits.bytes} are allowed`
    return { parsable: false, problems: [{ line: 1, column: 1, code: 'file-too-big', message }] }
  }
  const sizes: ContentProblem[] = []
  const characters: ContentProblem[] = []
  let block = 0
  text.split('\n').forEach((source, index) => {
    const at = (column: number, code: string, message: string) => ({ line: index + 1, column, code, message })
    if (source.length > guideLimits.lineLength) {
      const message = `a line may have ${guideLimits.lineLength} characters`
      sizes.push(at(guideLimits.lineLength + 1, 'line-too-long', message))
    }
    const indent = source.match(firstIndent)?.[0].length ?? 0
    if (indent > guideLimits.indent)
      sizes.push(at(indent, 'indent-too-deep', 'the line is indented too deeply'))
    const before = block
    block = source.trim() === '' ? 0 : block + source.length + 1
    if (before <= guideLimits.blockLength && block > guideLimits.blockLength) {
      const message = `${guideLimits.blockLength} characters without an empty line are too many`
      sizes.push(at(1, 'block-too-long', message))
    }
    characters.push(...checkCharacters(source, index + 1))
  })
  return { parsable: sizes.length === 0, problems: [...sizes, ...characters] }
}

function checkCharacters(source: string, line: number): ContentProblem[] {
  const invisible = [...source.matchAll(hidden)].filter(([character]) => !allowed.has(character))
  return [
    ...invisible.map(({ 0: character, index }) => ({
      line,
      column: index + 1,
      code: 'invisible-character',
      message: `invisible character U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}; remove it`,
    })),
    ...[...source.matchAll(reference)].map(({ 0: written, index }) => ({
      line,
      column: index + 1,
      code: 'character-reference',
      message: `${written}: write the character itself`,
    })),
  ]
}

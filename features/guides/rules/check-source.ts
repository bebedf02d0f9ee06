import type { ContentProblem } from '@/lib/content-problem'
import { guideLimits } from '../constants'

const hidden = /[\p{Cc}\p{Cf}\u2028\u2029]/gu
const allowed = new Set(['\n', '\r', '\t'])
/** References such as `&#106;` or `&zwj;` would hide characters from the author's eye and from the checks. */
const reference = /&#?[A-Za-z0-9]{1,32};/g
const firstIndent = /^[ \t>]*/

/**
 * What can be said of a text before it is parsed. Sizes are refused here, since a parser can be kept busy for seconds
 * by deep indentation.
 */
export function checkSource(text: string): { problems: ContentProblem[]; parsable: boolean } {
  const bytes = Buffer.byteLength(text)
  if (bytes > guideLimits.bytes) {
    const message = `the file has ${bytes} bytes, at most ${guideLimits.bytes} are allowed`
    return { parsable: false, problems: [{ line: 1, column: 1, code: 'file-too-big', message }] }
  }
  const sizes: ContentProblem[] = []
  const characters: ContentProblem[] = []
  text.split('\n').forEach((source, index) => {
    const line = index + 1
    if (source.length > guideLimits.lineLength) {
      const message = `a line may have ${guideLimits.lineLength} characters`
      sizes.push({ line, column: guideLimits.lineLength + 1, code: 'line-too-long', message })
    }
    const indent = source.match(firstIndent)?.[0].length ?? 0
    if (indent > guideLimits.indent) {
      sizes.push({ line, column: indent, code: 'indent-too-deep', message: 'the line is indented too deeply' })
    }
    characters.push(...checkCharacters(source, line))
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

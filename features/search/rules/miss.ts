import { isStopWord } from './stop-words'

const MAX_LENGTH = 60
const MAX_WORDS = 8
const LONGEST_WORD = 24
const LEAST_LETTERS = 3

const ADDRESS_PATTERNS = [
  // E-mail addresses and account names.
  /\S*@\S*/gu,
  // Web addresses with or without a scheme.
  /\b(?:https?|ftp):\/\/\S*/giu,
  /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/\S*)?/gu,
]
/** Streets and houses: the word and what follows it up to a comma. */
const STREET =
  /(?<!\p{L})(?:вул|вулиця|вулиці|улица|ул|просп|проспект|пров|провулок|переулок|бульвар|площа|street|str|avenue)(?!\p{L})\.?[^,;]*/giu
const PATRONYMIC = /(?:ович|йович|евич|івна|ївна|овна|евна)(?:а|у|і|ем|ою|ей|и|ы|е)?$/u
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u

/**
 * What may be kept of a query that found nothing: lower case, at most 60 characters, without digits, addresses, streets
 * and what looks like a person's name. @returns null when too little is left to tell an editor anything.
 */
export function cleanMiss(query: string): string | null {
  let text = query.normalize('NFC')
  for (const pattern of [...ADDRESS_PATTERNS, STREET]) text = text.replace(pattern, ' ')
  const given = text
    .replace(/[^\p{L}\p{M}\p{N}'’ʼ`-]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !/\p{N}/u.test(word) && word.length <= LONGEST_WORD)
  if (given.some((word) => PATRONYMIC.test(word.toLowerCase()))) return null
  const words = withoutNames(given)
    .map((word) => word.toLowerCase().replace(/^['’ʼ`-]+|['’ʼ`-]+$/gu, ''))
    .filter((word) => word !== '')
  const kept = cut(words)
  const telling = words.filter((word) => !isStopWord(word)).join('')
  return (telling.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS ? null : kept
}

/** Two or more capitalised words in a row are a name or an address; a single one usually begins the query. */
function withoutNames(words: readonly string[]): string[] {
  const capital = (at: number) => CAPITALISED.test(words[at] ?? '')
  return words.filter((_, at) => !(capital(at) && (capital(at - 1) || capital(at + 1))))
}

function cut(words: readonly string[]): string {
  let kept = ''
  for (const word of words.slice(0, MAX_WORDS)) {
    const next = kept === '' ? word : `${kept} ${word}`
    if (next.length > MAX_LENGTH) break
    kept = next
  }
  return kept
}

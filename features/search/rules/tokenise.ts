/** A word of a text and where it stands there (UTF-16 offsets, end excluded), so that shown text is never rebuilt. */
export type Word = { text: string; start: number; end: number }

/** “Sign in” and “log in” are one word, or “sign” would be taken for a signature. */
const WORD =
  /(?<![\p{L}\p{N}])(?:[Ss]ign(?:ing|ed)?|[Ll]og(?:ging|ged)?)[ -]in(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]*(?:['’ʼ‘`´′＇][\p{L}\p{M}]+)*/gu

/** Words of a text in order; apostrophes inside a word belong to it, hyphens and dots part words. */
export function tokenise(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length })
  }
  return words
}

const CAMEL = /\p{Lu}*\p{Ll}+|\p{Lu}+|\p{N}+/gu

/** Parts of a written name such as єМалятко or BankID, so that «малятко» or “bank id” finds it; else nothing. */
export function camelParts(word: string): string[] {
  if (word === word.toLowerCase() || !/\p{Ll}\p{Lu}/u.test(word)) return []
  const parts = word.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').match(CAMEL) ?? []
  return parts.filter((part) => part.length > 1)
}

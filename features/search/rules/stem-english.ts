import { foldLatin } from './normalise'

const IRREGULAR = new Map([
  ['children', 'child'],
  ['people', 'person'],
  ['paid', 'pay'],
  ['stole', 'steal'],
  ['stolen', 'steal'],
  ['lost', 'lose'],
  ['forgot', 'forget'],
  ['forgotten', 'forget'],
  ['bought', 'buy'],
  ['sent', 'send'],
  ['got', 'get'],
  ['gave', 'give'],
  ['given', 'give'],
  ['took', 'take'],
  ['taken', 'take'],
  ['wrote', 'write'],
  ['written', 'write'],
  ['broken', 'break'],
  ['broke', 'break'],
  ['homes', 'home'],
  ['bigger', 'big'],
  ['larger', 'large'],
])

function reduce(word: string): string {
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  if (/..ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/[^suiy]s$/.test(word) && word.length > 3) return word.slice(0, -1)
  if (/...ing$/.test(word) && /[aeiouy].*ing$/.test(word)) return word.slice(0, -3)
  if (/...ed$/.test(word) && /[aeiouy].*ed$/.test(word)) return word.slice(0, -2)
  if (/...ly$/.test(word) && word.length > 5) return word.slice(0, -2)
  if (/...e$/.test(word)) return word.slice(0, -1)
  return word
}

/** A light stem of a normalised Latin word: plural, -ing, -ed, -ly and final e off. Stemming a stem changes nothing. */
export function stemEnglish(word: string): string {
  let stem = word
  for (;;) {
    const next = IRREGULAR.get(stem) ?? foldLatin(reduce(stem))
    if (next === stem) return stem
    stem = next
  }
}

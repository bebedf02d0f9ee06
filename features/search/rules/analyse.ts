import { isCyrillic, normaliseWord } from './normalise'
import { stemEnglish } from './stem-english'
import { stemUkrainian } from './stem-ukrainian'
import { isStopWord } from './stop-words'
import { tokenise } from './tokenise'

/** The stem of one written word of any alphabet; '' when nothing searchable is left. */
export function analyseWord(word: string): string {
  const normal = normaliseWord(word)
  return isCyrillic(normal) ? stemUkrainian(normal) : stemEnglish(normal)
}

/** Stems of the words of a text that carry meaning, in order; `leaveOut` names more words to leave out. */
export function analyseText(text: string, leaveOut: (word: string) => boolean = () => false): string[] {
  return tokenise(text)
    .filter((word) => !isStopWord(word.text) && !leaveOut(word.text))
    .map((word) => analyseWord(word.text))
    .filter((stem) => stem !== '')
}

import type { Correction } from '../types'
import { toCyrillicLayout, toLatinLayout } from './keyboard-layout'
import { type Reading, readQuery } from './read-query'
import { tokenise } from './tokenise'
import type { Vocabulary } from './vocabulary'

const GOOD = 0.9
/** Keys of Cyrillic letters that no English word and no address has. */
const SIGNS_OF_NO_WORD = /[[\]{};,<>"\\|]/
/** Another layout must explain the query this much better than the letters as typed. */
const BETTER = 0.15

export type Interpretation = { reading: Reading; corrected?: Correction }

/** The likeliest meaning of a query: as typed, or as the same keys of another keyboard layout. */
export function interpret(query: string, vocabulary: Vocabulary): Interpretation {
  const typed = readQuery(query, vocabulary)
  if (typed.quality < GOOD) {
    const other = otherLayouts(query)
      .map((text) => readQuery(text, vocabulary))
      .sort((a, b) => b.quality - a.quality || written(b, vocabulary) - written(a, vocabulary))[0]
    if (other && other.quality > typed.quality + BETTER) {
      return {
        reading: other,
        corrected: { from: query, to: corrected(other) ?? other.text, reason: 'layout' },
      }
    }
  }
  const to = corrected(typed)
  if (!to) return { reading: typed }
  const reason = typed.groups.some((group) => group.understanding === 'typo') ? 'typo' : 'latin'
  return { reading: typed, corrected: { from: query, to, reason } }
}

function otherLayouts(query: string): string[] {
  const texts = [toLatinLayout(query, 'uk'), toLatinLayout(query, 'ru')].filter(
    (text) => !SIGNS_OF_NO_WORD.test(text),
  )
  if (/[a-z[\]{}]/i.test(query)) texts.unshift(toCyrillicLayout(query, 'uk'), toCyrillicLayout(query, 'ru'))
  return [...new Set(texts)].filter((text) => text !== query)
}

/** How many words stand in texts or lists just as written here: tells «выплаты» from «віплаті». */
function written(reading: Reading, vocabulary: Vocabulary): number {
  return reading.groups.filter((group) => vocabulary.hasWritten(group.word.text)).length
}

/** The query with the words that were read otherwise replaced; nothing when all stand as typed. */
function corrected({ text, groups }: Reading): string | null {
  let result = ''
  let end = 0
  for (const { word, surface } of groups) {
    if (!surface) continue
    result += text.slice(end, word.start) + surface
    end = word.end
  }
  if (end === 0) return null
  const whole = result + text.slice(end)
  const same = tokenise(whole).length === tokenise(text).length && whole.toLowerCase() === text.toLowerCase()
  return same ? null : whole
}

import type { TitleStep } from '../types'

/** Most signs of a title, and of its longest word, that a step of type has room for. */
const room: readonly { step: TitleStep; signs: number; word: number }[] = [
  { step: 'huge', signs: 22, word: 11 },
  { step: 'large', signs: 40, word: 14 },
  { step: 'middle', signs: 64, word: 18 },
  { step: 'small', signs: 110, word: 24 },
]

/** The largest type in which a title fits on its sheet; a word is never broken for a larger one. */
export function titleStep(title: string): TitleStep {
  const longest = Math.max(...title.split(/[\s–—]+/).map((word) => [...word].length))
  const fits = room.find(({ signs, word }) => [...title].length <= signs && longest <= word)
  return fits?.step ?? 'least'
}

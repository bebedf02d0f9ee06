const WORD = /[\p{L}\p{N}’ʼ']+/gu
/** Short words say how, not what; the beginnings of long ones are the same in most cases of a noun. */
const SHORTEST = 3
const STEM = 5
const ENOUGH = 0.6
const LEAST_WORDS = 3

/** The words of a question by their beginnings, so that «довідку» and «довідки» are one. */
export function wordStems(text: string): Set<string> {
  const words = text.toLowerCase().replaceAll(/[’ʼ']/g, '’').match(WORD) ?? []
  return new Set(words.filter((word) => word.length >= SHORTEST).map((word) => word.slice(0, STEM)))
}

/** How alike two sets of words are: Sørensen–Dice, from 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0
  const common = [...one].filter((word) => other.has(word)).length
  return (2 * common) / (one.size + other.size)
}

/** True when two questions say nearly the same. Of very short ones nobody can tell. */
export function isNearlySame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return Math.min(one.size, other.size) >= LEAST_WORDS && likeness(one, other) >= ENOUGH
}

import type { FlatColumn, FlatPlace } from './flat'
import { joinList, splitList } from './list-cell'

export type FlatPatch = Partial<FlatPlace>

/** What a format has to know of the portal besides the place. */
export type ExchangeContext = {
  organizations: readonly { slug: string; name: string }[]
  /** Day (YYYY-MM-DD) of the last change of a place, by its slug. */
  updatedOn: (slug: string) => string
}

/** `warning` is a code: the cell is not understood and is left aside, the row is not. */
export type CellAnswer = FlatPatch | { warning: string }

export type ForeignColumn = {
  name: string
  /** What the place has in this column; the same text read again changes nothing. */
  write: (place: FlatPlace, context: ExchangeContext) => string
  /** What another text in this column says of the place that is there, or of a blank one. Without it, nothing. */
  read?: (text: string, base: FlatPlace, context: ExchangeContext) => CellAnswer
}

/** A format of somebody else's: its columns, how a place is called in it, and what a new place of it is. */
export type ForeignFormat = {
  columns: readonly ForeignColumn[]
  /** Column that names the place. */
  key: string
  /** Columns without which a file is not of this format. */
  required: readonly string[]
  /** Addresses that the name in the key column may stand for; the first is given to a new place. */
  slugs: (key: string) => string[]
  /** What a new place has where the file says nothing. */
  fresh: FlatPatch
}

export const isWarning = (answer: CellAnswer): answer is { warning: string } => 'warning' in answer

export const text = (name: string, column: FlatColumn): ForeignColumn => ({
  name,
  write: (place) => place[column],
  read: (value) => ({ [column]: value.trim() }),
})

/** A column that is written for readers of the file and that says nothing here. */
export const unread = (name: string, write: ForeignColumn['write'] = () => ''): ForeignColumn => ({
  name,
  write,
})

/** A list of words of ours; words that are not known are left aside. */
export const words = (
  name: string,
  column: FlatColumn,
  known: readonly string[],
  translate: Record<string, string> = {},
): ForeignColumn => ({
  name,
  write: (place) => place[column],
  read: (value) => {
    const asked = value.split('|').map((item) => item.trim())
    const found = asked.map((item) => translate[item] ?? item).filter((item) => known.includes(item))
    if (found.length === 0) return { warning: 'words-unknown' }
    const patch: FlatPatch = { [column]: joinList([...new Set(found)]) }
    return patch
  },
})

/** Phones without labels: those that stay keep theirs. */
export function phonePatch(numbers: readonly string[], base: FlatPlace): FlatPatch {
  const before = splitList(base.phones)
  const keep = (column: 'phone_labels_uk' | 'phone_labels_en') => {
    const labels = splitList(base[column])
    return joinList(numbers.map((number) => labels[before.indexOf(number)] ?? ''))
  }
  const phone_labels_uk = keep('phone_labels_uk')
  return { phones: joinList(numbers), phone_labels_uk, phone_labels_en: keep('phone_labels_en') }
}

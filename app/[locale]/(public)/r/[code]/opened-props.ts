import type { Locale } from '@/lib/i18n/locales'
import type { Opened } from './openers'

type Value = string | string[] | undefined
export type OpenedProps = {
  locale: Locale
  found: Opened
  /** `new` right after it was made, `sent` after a form of this page. */
  query: { new?: Value; sent?: Value }
}

/** The value when it is one of those that are known. */
export function one<Known extends string>(value: Value, ...known: Known[]): Known | null {
  return known.find((each) => each === value) ?? null
}

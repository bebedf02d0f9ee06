import type { Locale } from './locales'

/** A text in both languages. */
export type Both = Record<Locale, string>

/** The same shape with every text of two languages replaced by the one text of a language. */
export type InLocale<T> = T extends Both
  ? string
  : T extends readonly (infer Item)[]
    ? InLocale<Item>[]
    : T extends object
      ? { [Key in keyof T]: InLocale<T[Key]> }
      : T

/** Two columns of a table → the text in both languages; one without a translation says the same in both. */
export function bothOf(uk: string | null | undefined, en: string | null | undefined): Both | null {
  return uk ? { uk, en: en || uk } : null
}

const isBoth = (value: object): value is Both =>
  'uk' in value && typeof value.uk === 'string' && 'en' in value && typeof value.en === 'string'

/** Content that holds both languages side by side → the same content in one of them. */
export function inLocale<T>(value: T, locale: Locale): InLocale<T>
export function inLocale(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => inLocale(item, locale))
  if (typeof value !== 'object' || value === null) return value
  if (isBoth(value)) return value[locale]
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, inLocale(inside, locale)]))
}

import type { FormValues } from './form-state'

/** Longer than any field allows, so that too long a text still comes back whole to be shortened. In characters. */
const VALUE_CAP = 20_000
const FIELDS_CAP = 60
const NAME = /^[A-Za-z][\w.-]{0,60}$/

/** Control characters other than tab and line feed: nobody types them, and PostgreSQL refuses one of them. */
const CONTROL = /[^\P{Cc}\t\n]/gu

function clean(value: string): string {
  const cut = value.slice(0, VALUE_CAP).replace(/[\uD800-\uDBFF]$/, '')
  return cut.replace(/\r\n?/g, '\n').replace(CONTROL, '')
}

/**
 * The text fields of a form as it was sent. The framework's own fields and badly named ones are left out; of several
 * fields with one name the last one counts.
 * @returns null when the form carries a file: no public form asks for one.
 */
export function readFields(form: FormData): FormValues | null {
  const values: FormValues = {}
  for (const [name, value] of [...form.entries()].slice(0, FIELDS_CAP)) {
    if (typeof value !== 'string') return null
    if (NAME.test(name)) values[name] = clean(value)
  }
  return values
}

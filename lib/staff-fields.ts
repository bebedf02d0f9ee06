import type { FormValues } from './form-state'

/** Longer than any text that staff write here; longer ones are cut, for the schema refuses them anyway. */
const VALUE_CAP = 400_000
const FIELDS_CAP = 2000
const NAME = /^[A-Za-z][\w.-]{0,80}(?:\[\])?$/

/** What must never come back in a page: passwords, and the keys of one-time links. */
const SECRET = /password|token/i

/** Control characters other than tab and line feed: nobody types them, and PostgreSQL refuses one of them. */
const CONTROL = /[^\P{Cc}\t\n]/gu

function clean(value: string): string {
  const cut = value.slice(0, VALUE_CAP).replace(/[\uD800-\uDBFF]$/, '')
  return cut.replace(/\r\n?/g, '\n').replace(CONTROL, '')
}

export type StaffFields = {
  /** What the schema reads: texts, lists of texts under names without `[]`, and files that are not empty. */
  input: Record<string, string | string[] | File>
  /** What goes back into the form: texts but no secrets, lists with a line for each value. */
  values: FormValues
}

/** The fields of a staff form. A name that ends in `[]` is a list; of other names that repeat the last one counts. */
export function readStaffFields(form: FormData): StaffFields {
  const input: StaffFields['input'] = {}
  const lists = new Map<string, string[]>()
  for (const [name, value] of [...form.entries()].slice(0, FIELDS_CAP)) {
    if (!NAME.test(name)) continue
    if (typeof value !== 'string') {
      if (value.size > 0) input[name] = value
    } else if (name.endsWith('[]')) {
      const plain = name.slice(0, -2)
      lists.set(plain, [...(lists.get(plain) ?? []), clean(value)])
    } else {
      input[name] = clean(value)
    }
  }
  const values: FormValues = {}
  for (const [name, value] of Object.entries(input))
    if (typeof value === 'string' && !SECRET.test(name)) values[name] = value
  for (const [name, list] of lists) {
    input[name] = list
    values[name] = list.join('\n')
  }
  return { input, values }
}

import 'server-only'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ContentError } from '@/lib/content-problem'
import type { Locale } from '@/lib/i18n/locales'
import { parseGlossary } from './rules'
import type { GlossaryTerm } from './schema'

const cache = new Map<Locale, { stamp: string; terms: GlossaryTerm[] }>()

/** File of one language, from the root of the project. */
export const glossaryFile = (locale: Locale) => `content/glossary/${locale}.yaml`

const onDisk = (locale: Locale) => join(/* turbopackIgnore: true */ process.cwd(), glossaryFile(locale))

/** The text of a glossary file, for the content check. */
export function readGlossarySource(locale: Locale): string {
  return readFileSync(onDisk(locale), 'utf8')
}

/**
 * All explained words in alphabetical order of the language.
 * @throws {ContentError} naming file, line and column.
 */
export async function listTerms(locale: Locale): Promise<GlossaryTerm[]> {
  const { mtimeMs, size } = statSync(onDisk(locale))
  const stamp = `${mtimeMs} ${size}`
  const known = cache.get(locale)
  if (known?.stamp === stamp) return known.terms
  const { terms, problems } = parseGlossary(readGlossarySource(locale), glossaryFile(locale))
  if (!terms) throw new ContentError(problems)
  const sorted = terms.toSorted((a, b) => a.term.localeCompare(b.term, locale))
  cache.set(locale, { stamp, terms: sorted })
  return sorted
}

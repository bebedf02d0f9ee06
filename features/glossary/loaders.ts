import 'server-only'
import { defaultLocale } from '@/lib/i18n/locales'
import { listTerms } from './data'

/** Ids of all explained words: what texts may refer to. */
export async function loadTermIds(): Promise<Set<string>> {
  return new Set((await listTerms(defaultLocale)).map(({ id }) => id))
}

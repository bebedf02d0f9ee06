import { community } from '@/lib/community'
import { href, type Locale } from '@/lib/i18n/locales'
import type { CommunityFacts } from '../types'
import type { RenderContext } from './to-hast'

/** The community's names and phones as the texts of one language need them. English has one form of the name. */
function communityFacts(locale: Locale): CommunityFacts {
  const { name, cnap, hotline } = community
  const phones = { cnap: cnap.phone, hotline: hotline.phone }
  if (locale === 'uk') return { names: name.uk, phones }
  return { names: { nominative: name.en, genitive: name.en, locative: name.en, adjective: name.en }, phones }
}

/** What the texts of one language need besides themselves. */
export const renderContext = (locale: Locale): RenderContext => ({
  facts: communityFacts(locale),
  href: (path) => href(locale, path),
})

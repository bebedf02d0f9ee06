import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import type { GuideNodes } from '../../types'
import { mdxLabels } from './labels'
import { Prose } from './prose'

/** A piece of a guide with the portal's words in the language of the page. */
export async function GuideProse({ locale, nodes }: { locale: Locale; nodes: GuideNodes }) {
  const t = await getTranslations({ locale, namespace: 'guides.mdx' })
  return <Prose nodes={nodes} labels={mdxLabels((key) => t(key))} />
}

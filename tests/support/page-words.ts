import { createTranslator } from 'next-intl'
import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static.edge'
import type { Locale } from '@/lib/i18n/locales'
import en from '@/messages/en.json'
import uk from '@/messages/uk.json'

/** Stands for `next-intl/server`, which works on the server of pages only. */
export const getTranslations = async ({ locale, namespace }: { locale: Locale; namespace?: never }) =>
  createTranslator({ locale, messages: locale === 'uk' ? uk : en, namespace })

/** The HTML of a part of a page, with all that it waits for. The test replaces `next-intl/server` by this file. */
export async function markupOf(part: ReactNode): Promise<string> {
  const { prelude } = await prerender(part)
  return new Response(prelude).text()
}

import 'server-only'
import { loadGuide, loadGuideTexts } from '@/features/guides/loaders'
import type { Guide } from '@/features/guides/types'
import { db } from '@/lib/db'
import { type Locale, locales } from '@/lib/i18n/locales'
import { AGAIN_MS } from './constants'
import { namedLinks } from './rules/guide-links'
import type { NamedLinks } from './types'

/** Addresses that the guides of all languages name. */
export async function listNamedLinks(): Promise<NamedLinks> {
  const guides: { locale: Locale; guide: Guide }[] = []
  for (const locale of locales) {
    for (const { slug } of await loadGuideTexts(locale)) {
      const guide = await loadGuide(locale, slug)
      if (guide) guides.push({ locale, guide })
    }
  }
  return namedLinks(guides)
}

/** Those of the addresses whose turn it is, the one that waits longest first. */
export async function listDueLinks(urls: readonly string[], now: Date): Promise<string[]> {
  const rows = await db().linkCheck.findMany({ select: { url: true, result: true, checkedAt: true } })
  const known = new Map(rows.map((row) => [row.url, row]))
  const nextAt = (url: string) => {
    const row = known.get(url)
    return row ? row.checkedAt.getTime() + (row.result === 'ok' ? AGAIN_MS.ok : AGAIN_MS.failing) : 0
  }
  return urls.filter((url) => nextAt(url) <= now.getTime()).sort((a, b) => nextAt(a) - nextAt(b))
}

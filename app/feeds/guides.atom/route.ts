import { listGuideChanges } from '@/features/guides/data'
import { guidesAtom } from '@/features/guides/feed'
import { env } from '@/lib/env'
import { defaultLocale, isLocale } from '@/lib/i18n/locales'

/** Changes of guides, newest first; `?locale=en` for English. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams.get('locale')
  const locale = isLocale(asked) ? asked : defaultLocale
  const xml = guidesAtom(await listGuideChanges(locale), locale, env().publicUrl)
  return new Response(xml, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'public, max-age=600' },
  })
}

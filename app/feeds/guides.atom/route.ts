import { getTranslations } from 'next-intl/server'
import { listGuidesInFull } from '@/features/guides/data'
import { atomFeed } from '@/features/guides/rules/atom'
import { community } from '@/lib/community'
import { env } from '@/lib/env'
import { defaultLocale, href, isLocale } from '@/lib/i18n/locales'

/** Changes of guides, newest first; `?locale=en` for English. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams.get('locale')
  const locale = isLocale(asked) ? asked : defaultLocale
  const t = await getTranslations({ locale, namespace: 'guide' })
  const { publicUrl } = env()
  const xml = atomFeed(await listGuidesInFull(locale), {
    title: `${t('listTitle')} — ${community.portal[locale]}`,
    language: locale,
    self: `${publicUrl}/feeds/guides.atom${locale === defaultLocale ? '' : `?locale=${locale}`}`,
    home: `${publicUrl}${href(locale, '/guides')}`,
    address: (slug) => `${publicUrl}${href(locale, `/guides/${slug}`)}`,
  })
  return new Response(xml, {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Cache-Control': 'public, max-age=600',
    },
  })
}

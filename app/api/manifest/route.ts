import { community } from '@/lib/community'
import { defaultLocale, href, isLocale } from '@/lib/i18n/locales'

/** The installable site: its name and colours come from the community's configuration. */
export function GET(request: Request) {
  const asked = new URL(request.url).searchParams.get('locale')
  const locale = isLocale(asked) ? asked : defaultLocale
  const icon = (size: number) => ({
    src: `/icons/crystal-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  })
  return Response.json(
    {
      name: community.portal[locale],
      short_name: community.portal[locale],
      lang: locale,
      start_url: href(locale, '/'),
      scope: '/',
      display: 'standalone',
      background_color: '#fbfcfa',
      theme_color: community.theme.deep,
      icons: [{ src: '/icons/crystal.svg', sizes: 'any', type: 'image/svg+xml' }, icon(192), icon(512)],
    },
    { headers: { 'Content-Type': 'application/manifest+json', 'Cache-Control': 'public, max-age=3600' } },
  )
}

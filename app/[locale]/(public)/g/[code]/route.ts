import { getShortAddress } from '@/features/guides/data'
import { parseStepCode } from '@/features/guides/rules/step-code'
import { defaultLocale, href, isLocale } from '@/lib/i18n/locales'

/** Short addresses of guides and steps, as spoken on the phone and printed on paper: /g/214, /g/214-3. */
export async function GET(_request: Request, { params }: RouteContext<'/[locale]/g/[code]'>) {
  const { locale, code } = await params
  const parsed = parseStepCode(code)
  const path = (parsed && (await getShortAddress(parsed))) ?? `/search?q=${encodeURIComponent(code)}`
  const Location = href(isLocale(locale) ? locale : defaultLocale, path)
  return new Response(null, { status: 302, headers: { Location } })
}

import { formatCode, parseCode, typedCode } from '@/lib/codes'
import { defaultLocale, href, isLocale } from '@/lib/i18n/locales'

/** A typed code leads to its page; one that cannot be a code, to the same page's explanation. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/r'>) {
  const { locale: asked } = await params
  const typed = String((await request.formData()).get('code') ?? '')
  const code = parseCode(typed)
  const shown = code ? formatCode(code) : encodeURIComponent(typedCode(typed) ?? '-')
  const Location = href(isLocale(asked) ? asked : defaultLocale, `/r/${shown}`)
  return new Response(null, { status: 303, headers: { Location } })
}

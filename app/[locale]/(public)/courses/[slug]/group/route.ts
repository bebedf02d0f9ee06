import { GROUP_FIELD } from '@/features/sessions/constants'
import { formatCode, parseCode, typedCode } from '@/lib/codes'
import { defaultLocale, href, isLocale } from '@/lib/i18n/locales'

/** A typed code of a closed group leads to the sessions of the course that it opens. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/courses/[slug]/group'>) {
  const { locale: asked, slug } = await params
  const typed = String((await request.formData()).get(GROUP_FIELD) ?? '')
  const code = parseCode(typed)
  const shown = code ? formatCode(code) : encodeURIComponent(typedCode(typed) ?? '-')
  const path = `/courses/${encodeURIComponent(slug)}?${GROUP_FIELD}=${shown}#sessions`
  const Location = href(isLocale(asked) ? asked : defaultLocale, path)
  return new Response(null, { status: 303, headers: { Location } })
}

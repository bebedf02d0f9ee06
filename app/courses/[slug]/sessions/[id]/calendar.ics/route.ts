import { loadSession } from '@/features/sessions/loaders'
import { loadSessionCalendar } from '@/features/sessions/loaders.files'
import { sessionPath } from '@/features/sessions/presenter'
import { defaultLocale, isLocale } from '@/lib/i18n/locales'
import { icsResponse } from '@/lib/ics-response'

export const dynamic = 'force-dynamic'

/** A session for a calendar, as far as everybody may know it; `?locale=en` for English. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/courses/[slug]/sessions/[id]/calendar.ics'>,
): Promise<Response> {
  const { slug, id } = await params
  const asked = new URL(request.url).searchParams.get('locale')
  const locale = isLocale(asked) ? asked : defaultLocale
  const page = await loadSession(id, null, locale, new Date())
  if (!page || page.course.slug !== slug) return new Response(null, { status: 404 })
  const file = await loadSessionCalendar(page, sessionPath(page.session), locale)
  return icsResponse(file, slug, 'public')
}

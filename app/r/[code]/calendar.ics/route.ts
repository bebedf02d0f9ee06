import { loadEnrolmentByCode } from '@/features/enrolments/loaders'
import { loadSessionOfPool } from '@/features/sessions/loaders'
import { loadSessionCalendar } from '@/features/sessions/loaders.files'
import { sessionPath } from '@/features/sessions/presenter'
import { lookUpCode } from '@/lib/code-lookup'
import { defaultLocale, isLocale } from '@/lib/i18n/locales'
import { icsResponse } from '@/lib/ics-response'

export const dynamic = 'force-dynamic'

/** What one has enrolled in, for a calendar: with the hours and the place for who has a seat; `?locale=en`. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/r/[code]/calendar.ics'>,
): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('locale')
  const locale = isLocale(asked) ? asked : defaultLocale
  const found = await lookUpCode((await params).code, { enrolment: loadEnrolmentByCode })
  if (found.status !== 'found') return new Response(null, { status: found.status === 'limit' ? 429 : 404 })
  const { poolId, state } = found.value
  const page = await loadSessionOfPool(poolId, state === 'enrolled', locale, new Date())
  if (!page) return new Response(null, { status: 404 })
  // Calendars are shared within families, so the code itself is not in it.
  const path = page.session.closed ? `/courses/${page.course.slug}` : sessionPath(page.session)
  return icsResponse(await loadSessionCalendar(page, path, locale), 'calendar', 'private')
}

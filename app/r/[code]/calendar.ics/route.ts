import { loadEnrolmentByCode } from '@/features/enrolments/loaders'
import type { EnrolmentView } from '@/features/enrolments/types'
import { loadPoolFile } from '@/features/events/loaders.files'
import { loadSessionOfPool } from '@/features/sessions/loaders'
import { loadSessionCalendar } from '@/features/sessions/loaders.files'
import { sessionPath } from '@/features/sessions/presenter'
import { lookUpCode } from '@/lib/code-lookup'
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales'
import { icsResponse } from '@/lib/ics-response'

export const dynamic = 'force-dynamic'

async function fileOf({ poolId, state, eventDateId }: EnrolmentView, locale: Locale): Promise<string | null> {
  const now = new Date()
  const hasSeat = state === 'enrolled'
  if (eventDateId) return loadPoolFile(poolId, hasSeat, locale, now)
  const page = await loadSessionOfPool(poolId, hasSeat, locale, now)
  if (!page) return null
  // Calendars are shared within families, so the code itself is not in it.
  const path = page.session.closed ? `/courses/${page.course.slug}` : sessionPath(page.session)
  return loadSessionCalendar(page, path, locale)
}

/** What one has enrolled in, for a calendar: with the hours and the place for who has a seat; `?locale=en`. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/r/[code]/calendar.ics'>,
): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('locale')
  const locale = isLocale(asked) ? asked : defaultLocale
  const found = await lookUpCode((await params).code, { enrolment: loadEnrolmentByCode })
  if (found.status !== 'found') return new Response(null, { status: found.status === 'limit' ? 429 : 404 })
  const file = await fileOf(found.value, locale)
  return file ? icsResponse(file, 'calendar', 'private') : new Response(null, { status: 404 })
}

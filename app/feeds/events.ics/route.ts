import { loadEventFeed } from '@/features/events/loaders.files'
import { defaultLocale, isLocale } from '@/lib/i18n/locales'
import { icsResponse } from '@/lib/ics-response'

export const dynamic = 'force-dynamic'

/** All events as a calendar; `?locale=en` for English. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('locale')
  const file = await loadEventFeed(isLocale(asked) ? asked : defaultLocale, new Date())
  return icsResponse(file, 'events', 'public')
}

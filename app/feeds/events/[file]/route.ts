import { loadDateFile } from '@/features/events/loaders.files'
import { defaultLocale, isLocale } from '@/lib/i18n/locales'
import { icsResponse } from '@/lib/ics-response'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ file: string }> }

/** One date of an event, `<id>.ics`; `?locale=en` for English. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const id = (await params).file.match(/^([a-z0-9-]{1,60})\.ics$/i)?.[1]
  const asked = new URL(request.url).searchParams.get('locale')
  const file = id && (await loadDateFile(id, isLocale(asked) ? asked : defaultLocale, new Date()))
  return file ? icsResponse(file, 'event', 'public') : new Response(null, { status: 404 })
}

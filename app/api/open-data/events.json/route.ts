import { loadEventOpenData } from '@/features/events/loaders.files'
import { openDataOrigin, openDataResponse } from '@/lib/open-data'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const body = JSON.stringify({ ...openDataOrigin(), events: await loadEventOpenData(new Date()) })
  return openDataResponse(request, body, 'application/json; charset=utf-8')
}

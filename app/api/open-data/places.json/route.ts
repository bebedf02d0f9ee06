import { listPublicPlaces } from '@/features/places/data'
import { openDataOrigin, openDataResponse } from '@/lib/open-data'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const body = JSON.stringify({ ...openDataOrigin(), places: await listPublicPlaces() })
  return openDataResponse(request, body, 'application/json; charset=utf-8')
}

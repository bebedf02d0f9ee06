import { listPublicPlaces } from '@/features/places/data'
import { placesGeoJson } from '@/features/places/rules/geojson'
import { openDataOrigin, openDataResponse } from '@/lib/open-data'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  const body = JSON.stringify(placesGeoJson(await listPublicPlaces(), openDataOrigin()))
  return openDataResponse(request, body, 'application/geo+json; charset=utf-8')
}

import { listPublicPlaces } from '@/features/places/data'
import { placesCsv } from '@/features/places/rules/csv'
import { openDataResponse } from '@/lib/open-data'

export const dynamic = 'force-dynamic'

export async function GET(request: Request): Promise<Response> {
  return openDataResponse(
    request,
    placesCsv(await listPublicPlaces()),
    'text/csv; charset=utf-8; header=present',
  )
}

import { CALLER_LIMIT } from '@/features/map/constants'
import { parseTile } from '@/features/map/rules/tiles'
import { loadTile } from '@/features/map/service'
import { CALLER_HEADER } from '@/lib/caller'
import { takeToken } from '@/lib/rate-limit'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ z: string; x: string; y: string }> }

const refuse = (status: number, headers: Record<string, string>) => new Response(null, { status, headers })

/** A tile of the basemap, so that a visitor's browser asks nobody but the portal. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { z, x, y } = await params
  const tile = parseTile(z, x, y)
  if (!tile) return refuse(404, { 'cache-control': 'public, max-age=86400' })
  const caller = request.headers.get(CALLER_HEADER) ?? 'unknown'
  if (!takeToken('tiles', caller, CALLER_LIMIT))
    return refuse(429, { 'cache-control': 'no-store', 'retry-after': '60' })
  const answer = await loadTile(tile)
  if (answer.status === 'none') return refuse(404, { 'cache-control': 'public, max-age=3600' })
  if (answer.status === 'away') return refuse(503, { 'cache-control': 'no-store', 'retry-after': '30' })
  return new Response(Buffer.from(answer.image.bytes), {
    headers: { 'content-type': answer.image.type, 'cache-control': 'public, max-age=604800' },
  })
}

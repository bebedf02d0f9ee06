import { REQUESTS_PER_MINUTE } from '@/features/search/constants'
import { loadSearch } from '@/features/search/loaders'
import { presentAnswer } from '@/features/search/presenter'
import { searchRequestSchema } from '@/features/search/schema'
import { caller } from '@/lib/caller'
import { takeToken } from '@/lib/rate-limit'

const MINUTE_MS = 60_000

const refuse = (status: number, error: object, headers: Record<string, string> = {}) =>
  Response.json({ error }, { status, headers: { 'Cache-Control': 'no-store', ...headers } })

/**
 * `GET /api/search?q=&locale=&limit=` (contract). `suggest=1` says that the query is still being typed: then one without
 * results is not counted. 400 names the wrong fields by codes, 429 says how long to wait.
 */
export async function GET(request: Request) {
  if (!takeToken('search', await caller(), { count: REQUESTS_PER_MINUTE, windowMs: MINUTE_MS })) {
    return refuse(429, { code: 'too-many' }, { 'Retry-After': '60' })
  }
  const { q, suggest, ...rest } = Object.fromEntries(new URL(request.url).searchParams)
  const asked = searchRequestSchema.safeParse({ ...rest, query: q })
  if (!asked.success) {
    const fields = asked.error.issues.map(({ path, message }) => [
      path[0] === 'query' ? 'q' : path[0],
      message,
    ])
    return refuse(400, { code: 'invalid', fields: Object.fromEntries(fields) })
  }
  const answer = await loadSearch(asked.data, { typing: suggest === '1' })
  return Response.json(presentAnswer(asked.data.query, answer), {
    headers: { 'Cache-Control': 'private, no-cache' },
  })
}

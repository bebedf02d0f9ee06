import { loadStepChoices } from '@/features/hotline/loaders.steps'

export const dynamic = 'force-dynamic'

/** Steps of guides for an answer: `?q=` words or a code, `&locale=` the language of the answer. */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const choices = await loadStepChoices(searchParams.get('q') ?? '', searchParams.get('locale'))
  const headers = { 'cache-control': 'private, no-store' }
  if (!choices) return Response.json({ code: 'forbidden' }, { status: 403, headers })
  return Response.json({ choices }, { headers })
}

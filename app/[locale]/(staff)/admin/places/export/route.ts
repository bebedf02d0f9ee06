import { loadPlaceExport } from '@/features/places/loaders.export'

/** All places, hidden ones too, as a file: `?format=own`, `register` or `mediation`. */
export async function GET(request: Request): Promise<Response> {
  const file = await loadPlaceExport(new URL(request.url).searchParams.get('format') ?? '')
  if (!file) return new Response(null, { status: 404 })
  return new Response(`\uFEFF${file.csv}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="places-${file.format}.csv"`,
      'cache-control': 'private, no-store',
    },
  })
}

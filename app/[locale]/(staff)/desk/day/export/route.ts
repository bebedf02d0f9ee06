import { loadDayExport } from '@/features/desk/loaders'
import { visitsCsv } from '@/features/desk/presenter'
import { formatMoment } from '@/lib/dates'

/** The visits of a day as CSV. */
export async function GET(request: Request) {
  const { day, visits } = await loadDayExport(new URL(request.url).searchParams.get('day'), new Date())
  const csv = visitsCsv(day, visits, (at) => formatMoment(at, 'uk').time)
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="desk-${day}.csv"`,
    },
  })
}

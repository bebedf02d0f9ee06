import { loadQueueCsv } from '@/features/hotline/loaders.staff'
import { localDay } from '@/lib/dates'

/** The requests as a table, with nothing personal. */
export async function GET() {
  const csv = await loadQueueCsv()
  return new Response(`\uFEFF${csv}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="hotline-${localDay(new Date())}.csv"`,
      'cache-control': 'private, no-store',
    },
  })
}

import { loadAuditExport } from '@/features/auth/loaders.audit'
import { auditCsv } from '@/features/auth/rules/audit'

/** The log as a file, searched like the page. */
export async function GET(request: Request): Promise<Response> {
  const lines = await loadAuditExport(Object.fromEntries(new URL(request.url).searchParams))
  return new Response(`\uFEFF${auditCsv(lines)}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="audit.csv"',
      'cache-control': 'private, no-store',
    },
  })
}

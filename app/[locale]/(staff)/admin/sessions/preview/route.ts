import { loadSessionPreview } from '@/features/sessions/loaders.preview'
import { pageLocale } from '@/lib/i18n/page'
import { readStaffFields } from '@/lib/staff-fields'

type Context = { params: Promise<{ locale: string }> }

/** What readers would see of the session that the form holds. Reads only; nothing is stored. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = await pageLocale(params)
  const form = await request.formData().catch(() => new FormData())
  const preview = await loadSessionPreview(readStaffFields(form).input, locale, new Date())
  return Response.json(preview, { headers: { 'cache-control': 'private, no-store' } })
}

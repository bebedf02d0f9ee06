import { getTranslations } from 'next-intl/server'
import { presenceSentence } from '@/features/places/components/place-status'
import { loadPlacePreview } from '@/features/places/loaders.preview'
import { pageLocale } from '@/lib/i18n/page'
import { readStaffFields } from '@/lib/staff-fields'

type Context = { params: Promise<{ locale: string }> }

/** What the public would see of the place that the form holds. Reads only; nothing is stored. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = await pageLocale(params)
  const now = new Date()
  const form = await request.formData().catch(() => new FormData())
  const preview = await loadPlacePreview(readStaffFields(form).input, now)
  const t = await getTranslations({ locale, namespace: 'places' })
  const sentence = preview.ok && preview.presence ? presenceSentence(t, preview.presence, locale, now) : null
  return Response.json({ ...preview, sentence }, { headers: { 'cache-control': 'private, no-store' } })
}

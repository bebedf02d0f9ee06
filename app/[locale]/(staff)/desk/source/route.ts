import { requireStaff } from '@/features/auth/loaders'
import { loadDeskSource } from '@/features/desk/loaders.source'
import { defaultLocale, isLocale } from '@/lib/i18n/locales'

/** What the desk keeps on the device. 304 when it has it already. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/desk/source'>) {
  await requireStaff('use:desk')
  const { locale } = await params
  const source = await loadDeskSource(isLocale(locale) ? locale : defaultLocale, new Date())
  if (new URL(request.url).searchParams.get('have') === source.version)
    return new Response(null, { status: 204 })
  return Response.json(source, { headers: { 'cache-control': 'private, no-store' } })
}

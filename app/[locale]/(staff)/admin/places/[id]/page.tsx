import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { pointMapTiles } from '@/features/map/service'
import { PlaceEditorView } from '@/features/places/components/staff/place-editor-view'
import { loadPlaceEditor } from '@/features/places/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/places/[id]'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.places' })
  return { title: t('title') }
}

export default async function EditPlacePage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const { staff, editor } = await loadPlaceEditor(id)
  if (!editor) notFound()
  return (
    <StaffShell locale={locale} staff={staff} path={`/admin/places/${id}`}>
      <PlaceEditorView locale={locale} editor={editor} tiles={await pointMapTiles()} />
    </StaffShell>
  )
}

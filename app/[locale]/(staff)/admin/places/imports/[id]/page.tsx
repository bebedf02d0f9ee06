import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { ImportReportView } from '@/features/places/components/staff/import-report-view'
import { loadPlaceImport } from '@/features/places/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/places/imports/[id]'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.places.imports' })
  return { title: t('title') }
}

export default async function PlaceImportPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const { staff, upload } = await loadPlaceImport(id)
  if (!upload) notFound()
  return (
    <StaffShell locale={locale} staff={staff} path={`/admin/places/imports/${id}`}>
      <ImportReportView locale={locale} upload={upload} />
    </StaffShell>
  )
}

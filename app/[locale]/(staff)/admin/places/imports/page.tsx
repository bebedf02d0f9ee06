import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { ImportsView } from '@/features/places/components/staff/imports-view'
import { loadPlaceImports } from '@/features/places/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/places/imports'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.places.imports' })
  return { title: t('title') }
}

export default async function PlaceImportsPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { staff, imports } = await loadPlaceImports()
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/places/imports">
      <ImportsView locale={locale} imports={imports} />
    </StaffShell>
  )
}

import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { PlaceTableView } from '@/features/places/components/staff/place-table-view'
import { loadStaffPlaces } from '@/features/places/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/places'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.places' })
  return { title: t('title') }
}

export default async function StaffPlacesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { staff, ...list } = await loadStaffPlaces(await searchParams, new Date())
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/places">
      <PlaceTableView locale={locale} staff={staff} {...list} />
    </StaffShell>
  )
}

import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { ConfirmView } from '@/features/places/components/staff/confirm-view'
import { loadConfirmList } from '@/features/places/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/places/confirm'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.places.confirm' })
  return { title: t('title') }
}

export default async function ConfirmPlacesPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { staff, items } = await loadConfirmList(new Date())
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/places/confirm">
      <ConfirmView locale={locale} items={items} />
    </StaffShell>
  )
}

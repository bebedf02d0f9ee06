import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { ClubOverview } from '@/features/club/components/staff/club-overview'
import { loadClub } from '@/features/club/loaders.staff'
import { localDay } from '@/lib/dates'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/club'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.club' })
  return { title: t('title') }
}

export default async function ClubStaffPage({ params }: Props) {
  const locale = await pageLocale(params)
  const now = new Date()
  const overview = await loadClub(now)
  return (
    <StaffShell locale={locale} staff={overview.staff} path="/admin/club">
      <ClubOverview locale={locale} overview={overview} today={localDay(now)} />
    </StaffShell>
  )
}

import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { RewardsView } from '@/features/club/components/staff/rewards-view'
import { loadRewards } from '@/features/club/loaders.staff'
import { localDay } from '@/lib/dates'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/club/rewards'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.club' })
  return { title: t('rewards.title') }
}

export default async function RewardsPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { staff, rewards } = await loadRewards()
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/club/rewards">
      <RewardsView locale={locale} rewards={rewards} today={localDay(new Date())} />
    </StaffShell>
  )
}

import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { RewardEditor } from '@/features/club/components/staff/reward-editor'
import { loadReward } from '@/features/club/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/club/rewards/new'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.club' })
  return { title: t('rewards.new') }
}

export default async function NewRewardPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { staff, partners } = await loadReward()
  const t = await getTranslations({ locale, namespace: 'staff.club' })
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/club/rewards/new">
      <PageHeader title={t('rewards.new')} />
      <RewardEditor reward={null} partners={partners} />
    </StaffShell>
  )
}

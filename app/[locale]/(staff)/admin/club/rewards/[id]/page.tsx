import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { RewardEditor } from '@/features/club/components/staff/reward-editor'
import { loadReward } from '@/features/club/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/club/rewards/[id]'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.club' })
  return { title: t('rewards.change') }
}

export default async function ChangeRewardPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const { staff, reward, partners } = await loadReward(id)
  if (!reward) notFound()
  const t = await getTranslations({ locale, namespace: 'staff.club' })
  return (
    <StaffShell locale={locale} staff={staff} path={`/admin/club/rewards/${id}`}>
      <PageHeader title={t('rewards.change')} lead={reward.title[locale]} />
      <RewardEditor reward={reward} partners={partners} />
    </StaffShell>
  )
}

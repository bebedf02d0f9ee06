import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { TodayView } from '@/features/auth/components/staff/today-view'
import { requireStaff } from '@/features/auth/loaders'
import { pageLocale } from '@/lib/i18n/page'
import { loadToday } from './today'

type Props = PageProps<'/[locale]/admin'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.home' })
  return { title: t('title') }
}

export default async function AdminHomePage({ params }: Props) {
  const locale = await pageLocale(params)
  const staff = await requireStaff('read:home')
  const lines = await loadToday(staff, new Date())
  return (
    <StaffShell locale={locale} staff={staff} path="/admin">
      <TodayView locale={locale} lines={lines} />
    </StaffShell>
  )
}

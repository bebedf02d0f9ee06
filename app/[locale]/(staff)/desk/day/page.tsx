import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { DayView } from '@/features/desk/components/staff/day-view'
import { loadDay } from '@/features/desk/loaders'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/desk/day'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.desk.day' })
  return { title: t('title') }
}

export default async function DeskDayPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { staff, page } = await loadDay((await searchParams).day, new Date())
  return (
    <StaffShell locale={locale} staff={staff} path="/desk/day">
      <DayView locale={locale} page={page} />
    </StaffShell>
  )
}

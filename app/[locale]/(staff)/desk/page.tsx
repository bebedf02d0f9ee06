import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { DeskView } from '@/features/desk/components/staff/desk-view'
import { loadDesk } from '@/features/desk/loaders'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/desk'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.desk' })
  return { title: t('title') }
}

export default async function DeskPage({ params }: Props) {
  const locale = await pageLocale(params)
  const now = new Date()
  const { staff, desk } = await loadDesk(now)
  return (
    <StaffShell locale={locale} staff={staff} path="/desk">
      <DeskView locale={locale} desk={desk} now={now} />
    </StaffShell>
  )
}

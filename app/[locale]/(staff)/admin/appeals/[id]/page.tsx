import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { AppealView } from '@/features/hotline/components/staff/appeal-view'
import { loadAppeal } from '@/features/hotline/loaders.appeals'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/appeals/[id]'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.appeals' })
  return { title: t('title') }
}

export default async function AppealPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const { staff, appeal } = await loadAppeal(id)
  return (
    <StaffShell locale={locale} staff={staff} path={`/admin/appeals/${id}`}>
      <AppealView locale={locale} staff={staff} appeal={appeal} />
    </StaffShell>
  )
}

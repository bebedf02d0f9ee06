import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { AppealPrint } from '@/features/hotline/components/staff/appeal-print'
import { loadAppeal } from '@/features/hotline/loaders.appeals'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/appeals/[id]/print'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.appeals' })
  return { title: t('title') }
}

export default async function AppealPrintPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const { staff, appeal } = await loadAppeal(id)
  return (
    <StaffShell locale={locale} staff={staff} path={`/admin/appeals/${id}/print`}>
      <AppealPrint locale={locale} appeal={appeal} />
    </StaffShell>
  )
}

import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { GuideTable } from '@/features/editing/components/staff/guide-table'
import { loadGuideRows } from '@/features/editing/loaders'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/guides'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.editing' })
  return { title: t('guides') }
}

export default async function GuidesPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { staff, rows } = await loadGuideRows(locale)
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/guides">
      <GuideTable locale={locale} rows={rows} />
    </StaffShell>
  )
}

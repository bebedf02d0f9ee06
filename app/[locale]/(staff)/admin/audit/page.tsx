import { getTranslations } from 'next-intl/server'
import { AuditView } from '@/features/auth/components/staff/audit-view'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { loadAudit } from '@/features/auth/loaders.audit'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/audit'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.audit' })
  return { title: t('title') }
}

export default async function AuditPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { staff, page } = await loadAudit(await searchParams)
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/audit">
      <AuditView locale={locale} page={page} />
    </StaffShell>
  )
}

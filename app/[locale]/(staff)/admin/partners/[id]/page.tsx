import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { PartnerPageView } from '@/features/partners/components/staff/partner-page-view'
import { loadStaffPartner } from '@/features/partners/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/partners/[id]'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.partners' })
  return { title: t('title') }
}

export default async function StaffPartnerPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const { staff, page } = await loadStaffPartner(id, new Date())
  if (!page) notFound()
  return (
    <StaffShell locale={locale} staff={staff} path={`/admin/partners/${id}`}>
      <PartnerPageView locale={locale} staff={staff} page={page} />
    </StaffShell>
  )
}

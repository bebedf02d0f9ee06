import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { PartnerTable } from '@/features/partners/components/staff/partner-table'
import { loadStaffPartners } from '@/features/partners/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/partners'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.partners' })
  return { title: t('title') }
}

export default async function StaffPartnersPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { staff, partners } = await loadStaffPartners()
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/partners">
      <PartnerTable locale={locale} staff={staff} partners={partners} />
    </StaffShell>
  )
}

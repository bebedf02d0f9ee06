import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { requireStaff } from '@/features/auth/loaders'
import { PartnerEditor } from '@/features/partners/components/staff/partner-editor'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/partners/new'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.partners' })
  return { title: t('new') }
}

export default async function NewPartnerPage({ params }: Props) {
  const locale = await pageLocale(params)
  const staff = await requireStaff('update:partner')
  const t = await getTranslations({ locale, namespace: 'staff.partners' })
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/partners/new">
      <PageHeader title={t('new')} />
      <PartnerEditor locale={locale} partner={null} />
    </StaffShell>
  )
}

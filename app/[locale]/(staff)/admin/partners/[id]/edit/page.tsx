import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { PartnerEditor } from '@/features/partners/components/staff/partner-editor'
import { loadPartnerEditor } from '@/features/partners/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/partners/[id]/edit'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.partners' })
  return { title: t('editTitle') }
}

export default async function EditPartnerPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const { staff, partner } = await loadPartnerEditor(id)
  if (!partner) notFound()
  const t = await getTranslations({ locale, namespace: 'staff.partners' })
  return (
    <StaffShell locale={locale} staff={staff} path={`/admin/partners/${id}/edit`}>
      <PageHeader title={t('editTitle')} />
      <PartnerEditor locale={locale} partner={partner} />
    </StaffShell>
  )
}

import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { PlanEditor } from '@/features/partners/components/staff/plan-editor'
import { loadPartnerEditor } from '@/features/partners/loaders.staff'
import { localDay } from '@/lib/dates'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/partners/[id]/plans/new'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.partners.plan' })
  return { title: t('newTitle') }
}

export default async function NewPlanPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const { staff, partner } = await loadPartnerEditor(id)
  if (!partner) notFound()
  const t = await getTranslations({ locale, namespace: 'staff.partners.plan' })
  const year = Number(localDay(new Date()).slice(0, 4))
  return (
    <StaffShell locale={locale} staff={staff} path={`/admin/partners/${id}/plans/new`}>
      <PageHeader title={t('newTitle')} lead={locale === 'uk' ? partner.nameUk : partner.nameEn} />
      <PlanEditor locale={locale} partnerId={id} plan={null} year={year} />
    </StaffShell>
  )
}

import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { PlanEditor } from '@/features/partners/components/staff/plan-editor'
import { loadPlanEditor } from '@/features/partners/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/partners/[id]/plans/[plan]'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.partners.plan' })
  return { title: t('editTitle') }
}

export default async function EditPlanPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id, plan: planId } = await params
  const { staff, partner, plan } = await loadPlanEditor(id, planId)
  if (!partner || !plan) notFound()
  const t = await getTranslations({ locale, namespace: 'staff.partners.plan' })
  return (
    <StaffShell locale={locale} staff={staff} path={`/admin/partners/${id}/plans/${planId}`}>
      <PageHeader title={t('editTitle')} lead={locale === 'uk' ? partner.nameUk : partner.nameEn} />
      <PlanEditor locale={locale} partnerId={id} plan={plan} year={plan.year} />
    </StaffShell>
  )
}

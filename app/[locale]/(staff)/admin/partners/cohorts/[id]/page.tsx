import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { CohortView } from '@/features/partners/components/staff/cohort-view'
import { loadCohort } from '@/features/partners/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/partners/cohorts/[id]'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.partners.cohort' })
  return { title: t('heading') }
}

export default async function CohortPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const { staff, page } = await loadCohort(id)
  if (!page) notFound()
  return (
    <StaffShell locale={locale} staff={staff} path={`/admin/partners/cohorts/${id}`}>
      <CohortView locale={locale} staff={staff} page={page} />
    </StaffShell>
  )
}

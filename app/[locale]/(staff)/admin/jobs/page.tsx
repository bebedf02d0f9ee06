import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { JobsView } from '@/features/jobs/components/staff/jobs-view'
import { loadJobs } from '@/features/jobs/loaders'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/jobs'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.jobs' })
  return { title: t('title') }
}

export default async function JobsPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { staff, jobs, mayRun } = await loadJobs()
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/jobs">
      <JobsView locale={locale} jobs={jobs} mayRun={mayRun} />
    </StaffShell>
  )
}

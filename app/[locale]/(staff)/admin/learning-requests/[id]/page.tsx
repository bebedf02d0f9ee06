import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { RequestPageView } from '@/features/mentors/components/staff/request-page-view'
import { loadRequestPage } from '@/features/mentors/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/learning-requests/[id]'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.learningRequests' })
  return { title: t('title') }
}

export default async function LearningRequestPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const isNew = (await searchParams).new === '1'
  const page = await loadRequestPage(id)
  return (
    <StaffShell locale={locale} staff={page.staff} path={`/admin/learning-requests/${id}`}>
      <RequestPageView locale={locale} page={page} isNew={isNew} />
    </StaffShell>
  )
}

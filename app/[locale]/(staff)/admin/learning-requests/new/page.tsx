import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { NewRequestView } from '@/features/mentors/components/staff/new-request-view'
import { loadNewRequest } from '@/features/mentors/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/learning-requests/new'>

export async function generateMetadata({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'staff.learningRequests.call' })
  return { title: t('title') }
}

export default async function NewLearningRequestPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { staff, mentors } = await loadNewRequest()
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/learning-requests/new">
      <NewRequestView locale={locale} mentors={mentors} />
    </StaffShell>
  )
}

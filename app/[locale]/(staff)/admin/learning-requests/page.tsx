import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { RequestQueueView } from '@/features/mentors/components/staff/request-queue-view'
import { loadRequestQueue } from '@/features/mentors/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/learning-requests'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.learningRequests' })
  return { title: t('title') }
}

export default async function LearningRequestsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const query = await searchParams
  const queue = await loadRequestQueue(query)
  return (
    <StaffShell locale={locale} staff={queue.staff} path="/admin/learning-requests">
      <RequestQueueView locale={locale} queue={queue} query={query} />
    </StaffShell>
  )
}

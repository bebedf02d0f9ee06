import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { MentorQueueView } from '@/features/mentors/components/staff/mentor-queue-view'
import { loadMentorQueue } from '@/features/mentors/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/mentors'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.mentors' })
  return { title: t('title') }
}

export default async function MentorsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const queue = await loadMentorQueue(await searchParams)
  return (
    <StaffShell locale={locale} staff={queue.staff} path="/admin/mentors">
      <MentorQueueView locale={locale} queue={queue} />
    </StaffShell>
  )
}

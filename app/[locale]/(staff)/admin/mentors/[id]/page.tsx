import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { MentorPageView } from '@/features/mentors/components/staff/mentor-page-view'
import { loadMentorPage } from '@/features/mentors/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/mentors/[id]'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.mentors' })
  return { title: t('title') }
}

export default async function MentorPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const page = await loadMentorPage(id)
  return (
    <StaffShell locale={locale} staff={page.staff} path={`/admin/mentors/${id}`}>
      <MentorPageView locale={locale} page={page} />
    </StaffShell>
  )
}

import { getTranslations } from 'next-intl/server'
import { AnnouncementTable } from '@/features/announcements/components/staff/announcement-table'
import { loadAnnouncements } from '@/features/announcements/loaders'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/announcements'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.announcements' })
  return { title: t('title') }
}

export default async function AnnouncementsPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { staff, announcements } = await loadAnnouncements()
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/announcements">
      <AnnouncementTable locale={locale} announcements={announcements} staff={staff} now={new Date()} />
    </StaffShell>
  )
}

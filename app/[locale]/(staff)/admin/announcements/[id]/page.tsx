import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { AnnouncementForm } from '@/features/announcements/components/staff/announcement-form'
import { loadAnnouncement } from '@/features/announcements/loaders'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { pageLocale } from '@/lib/i18n/page'
import { localMoment } from '@/lib/local-moment'

type Props = PageProps<'/[locale]/admin/announcements/[id]'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.announcements' })
  return { title: t('change') }
}

export default async function ChangeAnnouncementPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const { staff, announcement } = await loadAnnouncement(id)
  if (!announcement || announcement.removedAt) notFound()
  const t = await getTranslations({ locale, namespace: 'staff.announcements' })
  const { textUk, textEn, severity, path, version } = announcement
  const moments = { from: localMoment(announcement.from), until: localMoment(announcement.until) }
  return (
    <StaffShell locale={locale} staff={staff} path={`/admin/announcements/${id}`}>
      <PageHeader title={t('change')} />
      <AnnouncementForm announcement={{ id, textUk, textEn, severity, path, version, ...moments }} />
    </StaffShell>
  )
}

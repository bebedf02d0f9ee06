import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { AnnouncementForm } from '@/features/announcements/components/staff/announcement-form'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { requireStaff } from '@/features/auth/loaders'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/announcements/new'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.announcements' })
  return { title: t('new') }
}

export default async function NewAnnouncementPage({ params }: Props) {
  const locale = await pageLocale(params)
  const staff = await requireStaff('update:announcement')
  const t = await getTranslations({ locale, namespace: 'staff.announcements' })
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/announcements/new">
      <PageHeader title={t('new')} />
      <AnnouncementForm announcement={null} />
    </StaffShell>
  )
}

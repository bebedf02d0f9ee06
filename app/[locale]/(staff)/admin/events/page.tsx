import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { EventTable } from '@/features/events/components/staff/event-table'
import { loadStaffEvents } from '@/features/events/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/events'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.events' })
  return { title: t('title') }
}

export default async function EventsPage({ params }: Props) {
  const locale = await pageLocale(params)
  const page = await loadStaffEvents(new Date())
  return (
    <StaffShell locale={locale} staff={page.staff} path="/admin/events">
      <EventTable locale={locale} page={page} />
    </StaffShell>
  )
}

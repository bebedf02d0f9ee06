import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { EventEditorView } from '@/features/events/components/staff/event-editor-view'
import { loadEventEditor } from '@/features/events/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/events/[id]'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.events' })
  return { title: t('title') }
}

export default async function ChangeEventPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const now = new Date()
  const page = await loadEventEditor(id, now)
  return (
    <StaffShell locale={locale} staff={page.staff} path={`/admin/events/${id}`}>
      <EventEditorView locale={locale} page={page} now={now} />
    </StaffShell>
  )
}

import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { EventForm } from '@/features/events/components/staff/event-form'
import { formChoices } from '@/features/events/components/staff/form-choices'
import { loadNewEvent } from '@/features/events/loaders.staff'
import { newEventValues } from '@/features/events/presenter.form'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/events/new'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.events' })
  return { title: t('new') }
}

export default async function NewEventPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { staff, choices } = await loadNewEvent()
  const t = await getTranslations({ locale, namespace: 'staff.events' })
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/events/new">
      <PageHeader title={t('new')} />
      <EventForm id="" version={0} known={newEventValues} choices={await formChoices(locale, choices)} />
    </StaffShell>
  )
}

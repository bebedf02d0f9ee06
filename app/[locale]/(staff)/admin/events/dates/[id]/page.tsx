import { getTranslations } from 'next-intl/server'
import { can } from '@/features/auth/access'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { PeopleSheet } from '@/features/enrolments/components/staff/people-sheet'
import { DateView } from '@/features/events/components/staff/date-view'
import { loadStaffDate } from '@/features/events/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/events/dates/[id]'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.events' })
  return { title: t('title') }
}

export default async function EventDatePage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const now = new Date()
  const page = await loadStaffDate(id, now)
  const { staff, event, date, people, calls, seats } = page
  return (
    <StaffShell locale={locale} staff={staff} path={`/admin/events/dates/${id}`}>
      <DateView locale={locale} page={page} now={now}>
        {people && seats ? (
          <PeopleSheet
            locale={locale}
            poolId={date.poolId}
            people={people}
            calls={calls}
            seats={seats}
            demo={event.demo}
            mayChange={can(staff.roles, 'update:enrolment')}
            isOpen={date.state !== 'cancelled' && date.endsAt > now}
          />
        ) : null}
      </DateView>
    </StaffShell>
  )
}

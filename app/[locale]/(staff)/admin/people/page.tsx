import { getTranslations } from 'next-intl/server'
import { PeopleView } from '@/features/auth/components/staff/people-view'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { loadPeople } from '@/features/auth/loaders.people'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/people'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.people' })
  return { title: t('title') }
}

export default async function PeoplePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { staff, page } = await loadPeople((await searchParams).sort)
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/people">
      <PeopleView locale={locale} page={page} />
    </StaffShell>
  )
}

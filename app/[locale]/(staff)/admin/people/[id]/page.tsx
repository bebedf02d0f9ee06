import { PersonView } from '@/features/auth/components/staff/person-view'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { loadPerson } from '@/features/auth/loaders.people'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/people/[id]'>

export async function generateMetadata({ params }: Props) {
  const { page } = await loadPerson((await params).id, new Date())
  return { title: page.person.name }
}

export default async function PersonPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const { staff, page } = await loadPerson(id, new Date())
  return (
    <StaffShell locale={locale} staff={staff} path={`/admin/people/${id}`}>
      <PersonView locale={locale} page={page} />
    </StaffShell>
  )
}

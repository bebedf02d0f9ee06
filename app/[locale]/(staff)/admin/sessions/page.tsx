import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { SessionTable } from '@/features/sessions/components/staff/session-table'
import { loadSessionList } from '@/features/sessions/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/sessions'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.sessions' })
  return { title: t('title') }
}

export default async function StaffSessionsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const now = new Date()
  const { staff, page } = await loadSessionList((await searchParams).show, now)
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/sessions">
      <SessionTable locale={locale} page={page} now={now} />
    </StaffShell>
  )
}

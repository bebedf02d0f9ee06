import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { BacklogView } from '@/features/backlog/components/staff/backlog-view'
import { loadBacklog } from '@/features/backlog/loaders'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/backlog'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.backlog' })
  return { title: t('title') }
}

export default async function BacklogPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { staff, page } = await loadBacklog(await searchParams, locale)
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/backlog">
      <BacklogView locale={locale} page={page} />
    </StaffShell>
  )
}

import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { RequestPageView } from '@/features/hotline/components/staff/request-page-view'
import { loadRequestPage } from '@/features/hotline/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/hotline/[id]'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.hotline' })
  return { title: t('title') }
}

export default async function HotlineRequestPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const page = await loadRequestPage(id)
  const isNew = (await searchParams).new === '1'
  return (
    <StaffShell locale={locale} staff={page.staff} path={`/admin/hotline/${id}`}>
      <RequestPageView locale={locale} page={page} isNew={isNew} />
    </StaffShell>
  )
}

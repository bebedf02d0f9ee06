import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { CallView } from '@/features/hotline/components/staff/call-view'
import { loadCallPage } from '@/features/hotline/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/hotline/new'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.hotline.call' })
  return { title: t('title') }
}

export default async function HotlineCallPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const page = await loadCallPage(await searchParams)
  return (
    <StaffShell locale={locale} staff={page.staff} path="/admin/hotline/new">
      <CallView locale={locale} page={page} />
    </StaffShell>
  )
}

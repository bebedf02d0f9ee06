import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { QueueView } from '@/features/hotline/components/staff/queue-view'
import { loadQueue } from '@/features/hotline/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/hotline'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.hotline' })
  return { title: t('title') }
}

export default async function HotlineQueuePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const query = await searchParams
  const page = await loadQueue(query)
  return (
    <StaffShell locale={locale} staff={page.staff} path="/admin/hotline">
      <QueueView locale={locale} page={page} query={query} />
    </StaffShell>
  )
}

import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { OutboxView } from '@/features/outbox/components/staff/outbox-view'
import { loadOutbox } from '@/features/outbox/loaders'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/outbox'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.outbox' })
  return { title: t('title') }
}

export default async function OutboxPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { staff, page } = await loadOutbox(new Date())
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/outbox">
      <OutboxView locale={locale} page={page} />
    </StaffShell>
  )
}

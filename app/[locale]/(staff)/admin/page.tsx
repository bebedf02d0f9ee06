import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { requireStaff } from '@/features/auth/loaders'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.home' })
  return { title: t('title') }
}

export default async function AdminHomePage({ params }: Props) {
  const locale = await pageLocale(params)
  const staff = await requireStaff('read:home')
  const t = await getTranslations({ locale, namespace: 'staff.home' })
  return (
    <StaffShell locale={locale} staff={staff} path="/admin">
      <PageHeader title={t('title')} lead={t('lead')} />
    </StaffShell>
  )
}

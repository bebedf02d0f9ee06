import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { AppealsView } from '@/features/hotline/components/staff/appeals-view'
import { loadAppeals } from '@/features/hotline/loaders.appeals'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/appeals'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.appeals' })
  return { title: t('title') }
}

export default async function AppealsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const page = await loadAppeals(await searchParams)
  return (
    <StaffShell locale={locale} staff={page.staff} path="/admin/appeals">
      <AppealsView locale={locale} page={page} />
    </StaffShell>
  )
}

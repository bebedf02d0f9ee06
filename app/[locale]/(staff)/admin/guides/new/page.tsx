import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { requireStaff } from '@/features/auth/loaders'
import { NewGuidePage } from '@/features/editing/components/staff/new-guide-page'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/guides/new'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.editing' })
  return { title: t('newGuide') }
}

export default async function CreateGuidePage({ params }: Props) {
  const locale = await pageLocale(params)
  const staff = await requireStaff('update:guide')
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/guides/new">
      <NewGuidePage locale={locale} />
    </StaffShell>
  )
}

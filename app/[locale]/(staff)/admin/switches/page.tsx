import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { HideExactForm } from '@/features/places/components/staff/hide-exact-form'
import { loadSwitches } from '@/features/places/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/switches'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.switches' })
  return { title: t('title') }
}

export default async function SwitchesPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { staff, hideExact } = await loadSwitches()
  const t = await getTranslations({ locale, namespace: 'staff.switches' })
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/switches">
      <PageHeader title={t('title')} />
      <HideExactForm isOn={hideExact} />
    </StaffShell>
  )
}

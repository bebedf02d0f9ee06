import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { MaterialView } from '@/features/materials/components/staff/material-view'
import { loadMaterials } from '@/features/materials/loaders'
import { env } from '@/lib/env'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/materials'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.materials' })
  return { title: t('title') }
}

export default async function MaterialsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { staff, page } = await loadMaterials(await searchParams, locale, new Date())
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/materials">
      <MaterialView locale={locale} page={page} publicUrl={env().publicUrl} />
    </StaffShell>
  )
}

import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { TemplatesView } from '@/features/hotline/components/staff/templates-view'
import { loadTemplatesPage } from '@/features/hotline/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/hotline/templates'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.hotline.templates' })
  return { title: t('title') }
}

export default async function HotlineTemplatesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { staff, ...page } = await loadTemplatesPage(await searchParams)
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/hotline/templates">
      <TemplatesView locale={locale} {...page} />
    </StaffShell>
  )
}

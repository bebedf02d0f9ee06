import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { EndingView } from '@/features/sessions/components/staff/ending-view'
import { loadEnding } from '@/features/sessions/loaders.sheet'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/sessions/[id]/certificates'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.sessions.ending' })
  return { title: t('title') }
}

export default async function SessionCertificatesPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const { staff, sheet } = await loadEnding(id, new Date())
  if (!sheet) notFound()
  return (
    <StaffShell locale={locale} staff={staff} path={`/admin/sessions/${id}/certificates`}>
      <EndingView locale={locale} sheet={sheet} />
    </StaffShell>
  )
}

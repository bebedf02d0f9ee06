import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { NewAppealView } from '@/features/hotline/components/staff/new-appeal-view'
import { loadNewAppeal } from '@/features/hotline/loaders.appeals'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/hotline/[id]/appeal'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.appeals' })
  return { title: t('title') }
}

export default async function NewAppealPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const { staff, request, today } = await loadNewAppeal(id)
  return (
    <StaffShell locale={locale} staff={staff} path={`/admin/hotline/${id}/appeal`}>
      <NewAppealView locale={locale} request={request} today={today} />
    </StaffShell>
  )
}

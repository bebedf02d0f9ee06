import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { MoveView } from '@/features/sessions/components/staff/move-view'
import { loadSessionEditor } from '@/features/sessions/loaders.staff'
import { hasSms } from '@/lib/env'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/sessions/[id]/move'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.sessions' })
  return { title: t('moveTitle') }
}

export default async function MoveSessionPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const { staff, editor, maySeePeople } = await loadSessionEditor(id, locale)
  if (!editor) notFound()
  return (
    <StaffShell locale={locale} staff={staff} path={`/admin/sessions/${id}/move`}>
      <MoveView locale={locale} editor={editor} maySeePeople={maySeePeople} hasSms={hasSms()} />
    </StaffShell>
  )
}

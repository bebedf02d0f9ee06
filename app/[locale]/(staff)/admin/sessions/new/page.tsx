import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { SessionEditorView } from '@/features/sessions/components/staff/session-editor-view'
import { loadSessionEditor } from '@/features/sessions/loaders.staff'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/sessions/new'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.sessions' })
  return { title: t('new') }
}

export default async function NewSessionPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { staff, editor, maySeePeople } = await loadSessionEditor(null, locale)
  if (!editor) notFound()
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/sessions/new">
      <SessionEditorView locale={locale} editor={editor} maySeePeople={maySeePeople} />
    </StaffShell>
  )
}

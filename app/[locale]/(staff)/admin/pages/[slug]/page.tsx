import { notFound } from 'next/navigation'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { EditorPage } from '@/features/editing/components/staff/editor-page'
import { loadEditor } from '@/features/editing/loaders'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/pages/[slug]'>

export async function generateMetadata({ params }: Props) {
  return { title: (await params).slug }
}

export default async function EditPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { slug } = await params
  const { staff, view } = await loadEditor({ collection: 'pages', slug })
  if (!view) notFound()
  return (
    <StaffShell locale={locale} staff={staff} path={`/admin/pages/${slug}`}>
      <EditorPage locale={locale} view={view} />
    </StaffShell>
  )
}

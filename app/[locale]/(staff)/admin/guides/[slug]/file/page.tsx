import { notFound } from 'next/navigation'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { FileChoicePage } from '@/features/editing/components/staff/file-choice-page'
import { loadEditor } from '@/features/editing/loaders'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/guides/[slug]/file'>

export async function generateMetadata({ params }: Props) {
  return { title: (await params).slug }
}

/** File, edit and what both began from, side by side, with the choice between them. */
export default async function DocumentFilePage({ params }: Props) {
  const locale = await pageLocale(params)
  const { slug } = await params
  const { staff, view } = await loadEditor({ collection: 'guides', slug })
  if (!view) notFound()
  return (
    <StaffShell locale={locale} staff={staff} path={`/admin/guides/${slug}/file`}>
      <FileChoicePage locale={locale} view={view} />
    </StaffShell>
  )
}

import { notFound } from 'next/navigation'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { HistoryPage } from '@/features/editing/components/staff/history-page'
import { loadHistory } from '@/features/editing/loaders'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/guides/[slug]/history'>

export async function generateMetadata({ params }: Props) {
  return { title: (await params).slug }
}

export default async function DocumentHistoryPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { slug } = await params
  const { staff, document, revisions, mayPublish } = await loadHistory({ collection: 'guides', slug })
  if (!document) notFound()
  return (
    <StaffShell locale={locale} staff={staff} path={`/admin/guides/${slug}/history`}>
      <HistoryPage locale={locale} document={document} revisions={revisions} mayPublish={mayPublish} />
    </StaffShell>
  )
}

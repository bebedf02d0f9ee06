import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { SheetView } from '@/features/sessions/components/staff/sheet-view'
import { loadSheet } from '@/features/sessions/loaders.sheet'
import { pageLocale } from '@/lib/i18n/page'
import { sheetForms } from './sheet-forms'

type Props = PageProps<'/[locale]/admin/sessions/[id]/sheet'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.sessions' })
  return { title: t('links.sheet') }
}

export default async function SessionSheetPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const now = new Date()
  const { staff, sheet } = await loadSheet(id, now)
  if (!sheet) notFound()
  const { told } = await searchParams
  return (
    <StaffShell locale={locale} staff={staff} path={`/admin/sessions/${id}/sheet`}>
      <SheetView
        {...{ locale, sheet, now }}
        told={told === 'moved' || told === 'cancelled' ? told : null}
        forms={await sheetForms(locale, sheet)}
      />
    </StaffShell>
  )
}

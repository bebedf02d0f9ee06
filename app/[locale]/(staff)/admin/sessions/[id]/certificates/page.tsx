import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { GivenTable } from '@/features/certificates/components/staff/given-table'
import { loadGivenCertificates } from '@/features/certificates/loaders.staff'
import { EndingView } from '@/features/sessions/components/staff/ending-view'
import { loadEnding } from '@/features/sessions/loaders.sheet'
import { pageLocale } from '@/lib/i18n/page'
import { EndingWithSheets } from './ending-with-sheets'

type Props = PageProps<'/[locale]/admin/sessions/[id]/certificates'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.sessions.ending' })
  return { title: t('title') }
}

export default async function SessionCertificatesPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const { staff: who, sheet } = await loadEnding(id, new Date())
  if (!sheet) notFound()
  const given = await loadGivenCertificates(id)
  const { staff, errors, certificates } = await getMessages({ locale })
  return (
    <StaffShell locale={locale} staff={who} path={`/admin/sessions/${id}/certificates`}>
      <NextIntlClientProvider messages={{ staff, errors, certificates }}>
        <EndingView locale={locale} sheet={sheet} Ending={EndingWithSheets} />
        <GivenTable locale={locale} certificates={given} />
      </NextIntlClientProvider>
    </StaffShell>
  )
}

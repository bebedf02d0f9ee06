import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { PrintButton } from '@/components/staff/print-button'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { CohortNotice } from '@/features/partners/components/staff/cohort-notice'
import { loadCohort } from '@/features/partners/loaders.staff'
import { env } from '@/lib/env'
import { href } from '@/lib/i18n/locales'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/partners/cohorts/[id]/notice'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.partners.notice' })
  return { title: t('title') }
}

export default async function CohortNoticePage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const { staff, page } = await loadCohort(id)
  if (!page) notFound()
  const t = await getTranslations({ locale, namespace: 'staff.partners.notice' })
  const path = `/admin/partners/cohorts/${id}`
  const back = (
    <a className="button button-quiet" href={href(locale, path)}>
      {t('back')}
    </a>
  )
  return (
    <StaffShell locale={locale} staff={staff} path={`${path}/notice`}>
      <PageHeader title={t('title')} actions={[<PrintButton key="print" label={t('print')} />, back]} />
      <CohortNotice locale={locale} page={page} publicUrl={env().publicUrl} />
    </StaffShell>
  )
}

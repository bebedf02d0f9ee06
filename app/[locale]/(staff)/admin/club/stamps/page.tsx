import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { IssueSheet } from '@/features/club/components/staff/issue-sheet'
import { loadNewSheet } from '@/features/club/loaders.staff'
import { community } from '@/lib/community'
import { env } from '@/lib/env'
import { href } from '@/lib/i18n/locales'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/club/stamps'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.club' })
  return { title: t('issue.title') }
}

export default async function StampsPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { staff, days } = await loadNewSheet(new Date())
  const t = await getTranslations({ locale, namespace: 'staff.club' })
  const address = `${env().publicUrl}${href(locale, '/community/club')}`.replace(/^https?:\/\//, '')
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/club/stamps">
      <div className="no-print">
        <PageHeader
          title={t('issue.title')}
          lead={t('issue.lead')}
          actions={
            <a className="button button-quiet" href={href(locale, '/admin/club')}>
              {t('links.back')}
            </a>
          }
        />
      </div>
      <IssueSheet days={days} address={address} portal={community.portal[locale]} />
    </StaffShell>
  )
}

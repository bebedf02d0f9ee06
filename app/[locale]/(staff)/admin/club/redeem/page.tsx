import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { RedeemDesk } from '@/features/club/components/staff/redeem-desk'
import { loadRedeemer } from '@/features/club/loaders.staff'
import { href } from '@/lib/i18n/locales'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/club/redeem'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.club' })
  return { title: t('redeem.title') }
}

export default async function RedeemPage({ params }: Props) {
  const locale = await pageLocale(params)
  const staff = await loadRedeemer()
  const t = await getTranslations({ locale, namespace: 'staff.club' })
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/club/redeem">
      <PageHeader
        title={t('redeem.title')}
        lead={t('redeem.lead')}
        actions={
          <a className="button button-quiet" href={href(locale, '/admin/club')}>
            {t('links.back')}
          </a>
        }
      />
      <RedeemDesk />
    </StaffShell>
  )
}

import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { ChangePasswordForm } from '@/features/auth/components/staff/change-password-form'
import { SessionList } from '@/features/auth/components/staff/session-list'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { TotpSettings } from '@/features/auth/components/staff/totp-settings'
import { loadAccount } from '@/features/auth/loaders.account'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/account'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.account' })
  return { title: t('title') }
}

export default async function AccountPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { staff, hasTotp, sessions } = await loadAccount(new Date())
  const t = await getTranslations({ locale, namespace: 'staff.account' })
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/account">
      <PageHeader title={t('title')} lead={staff.email} />
      <section aria-labelledby="sessions">
        <h2 id="sessions">{t('sessions')}</h2>
        <SessionList sessions={sessions} />
      </section>
      <section aria-labelledby="totp">
        <h2 id="totp">{t('totp')}</h2>
        <TotpSettings hasTotp={hasTotp} />
      </section>
      <section aria-labelledby="password">
        <h2 id="password">{t('password')}</h2>
        <ChangePasswordForm email={staff.email} />
      </section>
    </StaffShell>
  )
}

import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { SIGN_IN_PATH } from '@/features/auth/constants'
import { requireStaff } from '@/features/auth/loaders'
import { KioskSwitch } from '@/features/desk/components/staff/kiosk-switch'
import { href } from '@/lib/i18n/locales'
import { pageLocale } from '@/lib/i18n/page'
import { KIOSK_COOKIE } from '@/lib/kiosk'

type Props = PageProps<'/[locale]/desk/kiosk'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.desk.kiosk' })
  return { title: t('title') }
}

export default async function KioskPage({ params }: Props) {
  const locale = await pageLocale(params)
  const staff = await requireStaff('use:desk')
  const t = await getTranslations({ locale, namespace: 'staff.desk.kiosk' })
  const isOn = (await cookies()).has(KIOSK_COOKIE)
  return (
    <StaffShell locale={locale} staff={staff} path="/desk/kiosk">
      <PageHeader title={t('title')} lead={t('lead')} />
      <p className="mb-4">{isOn ? t('on') : t('signsOut')}</p>
      <KioskSwitch
        url={href(locale, '/desk/kiosk/switch')}
        turnOn={!isOn}
        label={isOn ? t('stop') : t('start')}
        failed={t('failed')}
        goTo={isOn ? href(locale, SIGN_IN_PATH) : href(locale, '/')}
      />
    </StaffShell>
  )
}

import { getTranslations } from 'next-intl/server'
import { BarePage } from '@/components/staff/bare-page'
import { TotpSetUp } from '@/features/auth/components/staff/totp-set-up'
import { requireSession } from '@/features/auth/loaders'
import { href } from '@/lib/i18n/locales'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/set-up-totp'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.totp' })
  return { title: t('title') }
}

/** The second factor. An administrator comes here before anything else. */
export default async function SetUpTotpPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { hasTotp, mustSetUpTotp } = await requireSession()
  const t = await getTranslations({ locale, namespace: 'staff.totp' })
  return (
    <BarePage title={t('title')}>
      <p className="mt-4">{mustSetUpTotp ? t('whyAdmin') : t('why')}</p>
      <TotpSetUp home={href(locale, '/admin')} hasTotp={hasTotp} />
      {!mustSetUpTotp && (
        <p className="mt-6">
          <a href={href(locale, '/admin/account')}>{t('back')}</a>
        </p>
      )}
    </BarePage>
  )
}

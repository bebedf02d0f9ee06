import { getTranslations } from 'next-intl/server'
import { BarePage } from '@/components/staff/bare-page'
import { WelcomeForm } from '@/features/auth/components/staff/welcome-form'
import { loadWelcome } from '@/features/auth/loaders'
import { href } from '@/lib/i18n/locales'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/welcome'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.welcome' })
  return { title: t('title'), referrer: 'no-referrer' as const }
}

/** Where a one-time link leads: the first password or a new one. Opening the page does not use the link up. */
export default async function WelcomePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { token } = await searchParams
  const person = await loadWelcome(token)
  const t = await getTranslations({ locale, namespace: 'staff.welcome' })
  return (
    <BarePage title={t('title')}>
      {person ? (
        <>
          <p className="mt-4">{t('hello', { name: person.name, email: person.email })}</p>
          <WelcomeForm token={String(token)} email={person.email} />
        </>
      ) : (
        <>
          <p className="mt-4">{t('closed')}</p>
          <p className="mt-6">
            <a href={href(locale, '/admin/sign-in')}>{t('signIn')}</a>
          </p>
        </>
      )}
    </BarePage>
  )
}

import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { BarePage } from '@/components/staff/bare-page'
import { Notice } from '@/components/staff/notice'
import { PasswordForm } from '@/features/auth/components/staff/password-form'
import { loadSession } from '@/features/auth/loaders'
import { nextPath } from '@/features/auth/rules/next-path'
import { href } from '@/lib/i18n/locales'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/sign-in'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.signIn' })
  return { title: t('title') }
}

/** The door. Whoever is in already goes on. */
export default async function SignInPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { next, again } = await searchParams
  const goal = nextPath(next) ?? undefined
  if (await loadSession()) redirect(goal ?? href(locale, '/admin'))
  const t = await getTranslations({ locale, namespace: 'staff.signIn' })
  return (
    <BarePage title={t('title')}>
      {again && (
        <Notice tone="warn">
          <p>{t('again')}</p>
        </Notice>
      )}
      <PasswordForm next={goal} />
    </BarePage>
  )
}

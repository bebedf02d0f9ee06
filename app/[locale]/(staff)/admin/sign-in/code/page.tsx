import { getTranslations } from 'next-intl/server'
import { BarePage } from '@/components/staff/bare-page'
import { CodeForm } from '@/features/auth/components/staff/code-form'
import { nextPath } from '@/features/auth/rules/next-path'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/sign-in/code'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.signIn' })
  return { title: t('codeTitle') }
}

/** The second factor. Without the cookie of the first one the form leads back to it. */
export default async function SignInCodePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { next } = await searchParams
  const t = await getTranslations({ locale, namespace: 'staff.signIn' })
  return (
    <BarePage title={t('codeTitle')}>
      <CodeForm next={nextPath(next) ?? undefined} />
    </BarePage>
  )
}

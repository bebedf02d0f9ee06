import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { SearchBox } from '@/features/search/components/search-box'
import { href, locales } from '@/lib/i18n/locales'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/status/[code]'>

/** What the server shows instead of an empty answer: see server/status-pages.ts. */
export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) => ['404', '500'].map((code) => ({ locale, code })))
}

async function texts({ params }: Props) {
  const locale = await pageLocale(params)
  const { code } = await params
  const t = await getTranslations({ locale })
  return code === '404'
    ? { locale, t, title: t('errors.notFoundTitle'), text: t('errors.notFoundText') }
    : { locale, t, title: t('errors.brokenTitle'), text: t('errors.brokenText') }
}

export async function generateMetadata(props: Props) {
  const { locale, title } = await texts(props)
  return pageMetadata(locale, '/', { title, index: false })
}

export default async function StatusPage(props: Props) {
  const { locale, t, title, text } = await texts(props)
  return (
    <Shell locale={locale} path="/">
      <h1>{title}</h1>
      <p className="mt-4">{text}</p>
      <SearchBox locale={locale} />
      <p className="mt-6">
        <a href={href(locale, '/')}>{t('common.home')}</a>
      </p>
    </Shell>
  )
}

import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { GuideProse } from '@/features/guides/components/mdx/guide-prose'
import { textPages } from '@/features/pages/constants'
import { getTextPage } from '@/features/pages/data'
import { formatDay } from '@/lib/dates'
import { locales } from '@/lib/i18n/locales'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/[page]'>

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) => textPages.map((page) => ({ locale, page })))
}

async function load({ params }: Props) {
  const locale = await pageLocale(params)
  const page = await getTextPage(locale, (await params).page)
  if (!page) notFound()
  return { locale, page }
}

export async function generateMetadata(props: Props) {
  const { locale, page } = await load(props)
  return pageMetadata(locale, `/${page.slug}`, { title: page.title, description: page.description })
}

export default async function TextPage(props: Props) {
  const { locale, page } = await load(props)
  const t = await getTranslations({ locale, namespace: 'guide' })
  return (
    <Shell
      locale={locale}
      path={`/${page.slug}`}
      section={page.slug === 'state-courses' ? 'courses' : undefined}
      crumbs={[]}
    >
      <article className="prose">
        <h1>{page.title}</h1>
        <GuideProse locale={locale} nodes={page.body} />
        <p className="small soft">{t('updated', { date: formatDay(page.updatedOn, locale) })}</p>
      </article>
    </Shell>
  )
}

import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { GuideHandout, handoutSizes } from '@/features/guides/components/guide-handout'
import { getGuide } from '@/features/guides/data'
import { localDay } from '@/lib/dates'
import { env } from '@/lib/env'
import { href } from '@/lib/i18n/locales'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/guides/[slug]/print'>

async function load({ params }: Props) {
  const locale = await pageLocale(params)
  const guide = await getGuide(locale, (await params).slug)
  if (!guide) notFound()
  return { locale, guide }
}

export async function generateMetadata(props: Props) {
  const { locale, guide } = await load(props)
  const t = await getTranslations({ locale, namespace: 'print' })
  return pageMetadata(locale, `/guides/${guide.slug}/print`, {
    title: t('title', { title: guide.title }),
    index: false,
  })
}

export default async function HandoutPage(props: Props) {
  const { locale, guide } = await load(props)
  const { size } = await props.searchParams
  return (
    <main id="content">
      <GuideHandout
        locale={locale}
        guide={guide}
        size={handoutSizes.find((known) => known === size) ?? 'a4'}
        address={`${env().publicUrl}${href(locale, `/g/${guide.number}`)}`}
        today={localDay(new Date())}
      />
    </main>
  )
}

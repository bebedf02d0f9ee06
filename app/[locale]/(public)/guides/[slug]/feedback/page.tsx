import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { loadFormTexts } from '@/components/forms/load-form-texts'
import { Shell } from '@/components/layout/shell'
import { FeedbackView } from '@/features/feedback/components/feedback-view'
import { getGuide } from '@/features/guides/data'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/guides/[slug]/feedback'>

export const dynamic = 'force-dynamic'

async function load({ params }: Props) {
  const locale = await pageLocale(params)
  const guide = await getGuide(locale, (await params).slug)
  if (!guide) notFound()
  return { locale, guide }
}

export async function generateMetadata(props: Props) {
  const { locale, guide } = await load(props)
  const t = await getTranslations({ locale, namespace: 'feedback' })
  const path = `/guides/${guide.slug}/feedback`
  return pageMetadata(locale, path, { title: t('title'), description: t('description'), index: false })
}

export default async function FeedbackPage(props: Props) {
  const { locale, guide } = await load(props)
  const { step, sent } = await props.searchParams
  const known = guide.steps.find(({ number }) => String(number) === step) ?? null
  const query = known ? `?step=${known.number}` : ''
  const crumbs = [
    { path: '/guides', label: (await getTranslations({ locale, namespace: 'nav' }))('guides') },
    { path: `/guides/${guide.slug}`, label: guide.title },
  ]
  return (
    <Shell locale={locale} path={`/guides/${guide.slug}/feedback${query}`} section="guides" crumbs={crumbs}>
      <FeedbackView
        locale={locale}
        guide={guide}
        step={known}
        sent={sent === '1'}
        forms={await loadFormTexts(locale)}
      />
    </Shell>
  )
}

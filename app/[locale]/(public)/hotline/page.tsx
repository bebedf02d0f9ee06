import { getTranslations } from 'next-intl/server'
import { loadFormTexts } from '@/components/forms/load-form-texts'
import { Shell } from '@/components/layout/shell'
import { HotlineView } from '@/features/hotline/components/hotline-view'
import { QUESTION_LENGTH } from '@/features/hotline/constants'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/hotline'>

/** Every reader gets an idempotency key of their own. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'hotline' })
  return pageMetadata(locale, '/hotline', { title: t('title'), description: t('description') })
}

export default async function HotlinePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { question } = await searchParams
  const begun = typeof question === 'string' ? question.slice(0, QUESTION_LENGTH.max) : undefined
  return (
    <Shell locale={locale} path="/hotline" section="hotline" crumbs={[]}>
      <HotlineView locale={locale} forms={await loadFormTexts(locale)} question={begun} />
    </Shell>
  )
}

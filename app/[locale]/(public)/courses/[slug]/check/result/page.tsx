import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { loadFormTexts } from '@/components/forms/load-form-texts'
import { Shell } from '@/components/layout/shell'
import { ClaimSection } from '@/features/certificates/components/claim-section'
import { claimCertificateAction } from '@/features/courses/actions.learner'
import { EndCheckResult } from '@/features/courses/components/end-check-result'
import { loadEndCheckResult } from '@/features/courses/loaders.lessons'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/courses/[slug]/check/result'>

export const dynamic = 'force-dynamic'

async function load({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const result = await loadEndCheckResult((await params).slug, locale, (await searchParams).a)
  if (!result) notFound()
  return { locale, ...result, path: `/courses/${result.course.slug}` }
}

export async function generateMetadata(props: Props) {
  const { locale, course, path } = await load(props)
  const t = await getTranslations({ locale, namespace: 'lessons' })
  return pageMetadata(locale, `${path}/check`, { title: `${t('endCheck')}: ${course.title}`, index: false })
}

export default async function EndCheckResultPage(props: Props) {
  const { locale, course, record, questions, answers, written, path } = await load(props)
  const t = await getTranslations({ locale })
  const crumbs = [
    { path: '/courses', label: t('nav.courses') },
    { path, label: course.title },
    { path: `${path}/check`, label: t('lessons.endCheck') },
  ]
  const common = { locale, forms: await loadFormTexts(locale), idempotencyKey: randomUUID() }
  return (
    <Shell locale={locale} path={`${path}/check`} section="courses" crumbs={crumbs}>
      <EndCheckResult {...common} course={course} questions={questions} answers={answers}>
        <ClaimSection {...common} course={record} answers={written} claim={claimCertificateAction} />
      </EndCheckResult>
    </Shell>
  )
}

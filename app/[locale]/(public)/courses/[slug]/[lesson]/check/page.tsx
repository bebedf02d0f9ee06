import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { loadFormTexts } from '@/components/forms/load-form-texts'
import { Shell } from '@/components/layout/shell'
import { LessonResultView } from '@/features/courses/components/lesson-result-view'
import { answersFrom, loadLesson } from '@/features/courses/loaders.lessons'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/courses/[slug]/[lesson]/check'>

export const dynamic = 'force-dynamic'

async function load({ params }: Props) {
  const locale = await pageLocale(params)
  const { slug, lesson } = await params
  const page = await loadLesson(slug, lesson, locale)
  if (!page) notFound()
  return { locale, page, path: `/courses/${slug}/${lesson}` }
}

export async function generateMetadata(props: Props) {
  const { locale, page, path } = await load(props)
  const t = await getTranslations({ locale, namespace: 'lessons' })
  return pageMetadata(locale, path, { title: `${t('result.title')}: ${page.lesson.title}`, index: false })
}

export default async function LessonResultPage(props: Props) {
  const { locale, page, path } = await load(props)
  const answers = answersFrom(page.lesson.questions, await props.searchParams)
  const crumbs = [
    { path: '/courses', label: (await getTranslations({ locale, namespace: 'nav' }))('courses') },
    { path: `/courses/${page.course.slug}`, label: page.course.title },
    { path, label: page.lesson.title },
  ]
  return (
    <Shell locale={locale} path={path} section="courses" crumbs={crumbs}>
      <LessonResultView
        locale={locale}
        page={page}
        answers={answers}
        forms={await loadFormTexts(locale)}
        idempotencyKey={randomUUID()}
      />
    </Shell>
  )
}

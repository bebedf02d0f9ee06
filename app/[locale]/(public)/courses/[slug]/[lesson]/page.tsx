import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { LessonView } from '@/features/courses/components/lesson-view'
import { listCourses } from '@/features/courses/loaders'
import { loadLesson } from '@/features/courses/loaders.lessons'
import { GuideProse } from '@/features/guides/components/mdx/guide-prose'
import { locales } from '@/lib/i18n/locales'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/courses/[slug]/[lesson]'>

export async function generateStaticParams() {
  const courses = await listCourses('uk')
  return locales.flatMap((locale) =>
    courses.flatMap(({ slug, lessons }) => lessons.map((lesson) => ({ locale, slug, lesson }))),
  )
}

async function load({ params }: Props) {
  const locale = await pageLocale(params)
  const { slug, lesson } = await params
  const page = await loadLesson(slug, lesson, locale)
  if (!page) notFound()
  return { locale, page, path: `/courses/${slug}/${lesson}` }
}

export async function generateMetadata(props: Props) {
  const { locale, page, path } = await load(props)
  return pageMetadata(locale, path, { title: page.lesson.title, description: page.lesson.goal })
}

export default async function LessonPage(props: Props) {
  const { locale, page, path } = await load(props)
  const { slug, title } = page.course
  const crumbs = [
    { path: '/courses', label: (await getTranslations({ locale, namespace: 'nav' }))('courses') },
    { path: `/courses/${slug}`, label: title },
  ]
  return (
    <Shell locale={locale} path={path} section="courses" crumbs={crumbs}>
      <LessonView
        locale={locale}
        page={page}
        prose={(nodes) => <GuideProse locale={locale} nodes={nodes} />}
      />
    </Shell>
  )
}

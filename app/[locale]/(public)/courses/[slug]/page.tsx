import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { JsonLd } from '@/components/ui/json-ld'
import { CourseLessons } from '@/features/courses/components/course-lessons'
import { CourseView } from '@/features/courses/components/course-view'
import { loadCourse, loadMaterials } from '@/features/courses/loaders'
import { loadLessonList } from '@/features/courses/loaders.lessons'
import { SeatsLine } from '@/features/enrolments/components/seats-line'
import { CourseSessions } from '@/features/sessions/components/course-sessions'
import { loadGroupSessions, loadUpcomingSessions } from '@/features/sessions/loaders'
import { courseJsonLd } from '@/features/sessions/rules/json-ld'
import { env } from '@/lib/env'
import { href } from '@/lib/i18n/locales'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/courses/[slug]'>

async function load({ params }: Props) {
  const locale = await pageLocale(params)
  const course = await loadCourse((await params).slug, locale)
  return course ? { locale, course } : notFound()
}

export async function generateMetadata(props: Props) {
  const { locale, course } = await load(props)
  const { title, summary: description } = course
  return pageMetadata(locale, `/courses/${course.slug}`, { title, description })
}

export default async function CoursePage(props: Props) {
  const { locale, course } = await load(props)
  const { group: typed } = await props.searchParams
  const t = await getTranslations({ locale, namespace: 'nav' })
  const now = new Date()
  const { slug } = course
  const [sessions, lessons, materials] = await Promise.all([
    loadUpcomingSessions(locale, now, slug),
    loadLessonList(slug, locale),
    loadMaterials(course, locale),
  ])
  const opened = typeof typed === 'string' ? await loadGroupSessions(slug, typed, locale, now) : null
  const group = typeof typed === 'string' && opened ? { typed, opened } : null
  const path = `/courses/${slug}`
  return (
    <Shell locale={locale} path={path} section="courses" crumbs={[{ path: '/courses', label: t('courses') }]}>
      <JsonLd data={courseJsonLd(course, sessions, locale, `${env().publicUrl}${href(locale, path)}`)} />
      <CourseView {...{ locale, course, materials }} lessons={<CourseLessons {...{ locale, lessons }} />}>
        <CourseSessions
          {...{ locale, slug, sessions, group }}
          seats={({ seats, closed }) => <SeatsLine {...{ locale, seats, closed }} />}
        />
      </CourseView>
    </Shell>
  )
}

import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { SeatsLine } from '@/features/enrolments/components/seats-line'
import { CourseListView } from '@/features/sessions/components/course-list-view'
import { loadCourseList } from '@/features/sessions/loaders'
import { filterPath } from '@/features/sessions/rules/filter'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'
import { CoursePractice } from './course-practice'

type Props = PageProps<'/[locale]/courses'>

export async function generateMetadata({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'courses' })
  return pageMetadata(locale, '/courses', { title: t('title'), description: t('description') })
}

export default async function CoursesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const list = await loadCourseList(await searchParams, locale, new Date())
  return (
    <Shell locale={locale} path={filterPath(list.filter)} section="courses" crumbs={[]}>
      <CourseListView
        locale={locale}
        {...list}
        seats={({ seats }) => <SeatsLine locale={locale} seats={seats} />}
      >
        <CoursePractice locale={locale} />
      </CourseListView>
    </Shell>
  )
}

import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import type { Course } from '../types'
import type { LessonSummary, Progress } from '../types.lessons'
import { LessonList } from './lesson-list'

type Props = {
  locale: Locale
  progress: Progress
  courses: readonly { course: Course; lessons: readonly LessonSummary[] }[]
  isSaved: boolean
}

/** What a code of progress opens: lessons done, and where to go on. */
export async function ProgressView({ locale, progress, courses, isSaved }: Props) {
  const t = await getTranslations({ locale, namespace: 'lessons' })
  const known = ({ course, slug }: LessonSummary) => progress.lessons[`${course}/${slug}`]
  return (
    <>
      <h1>{t('progress.title')}</h1>
      {isSaved ? (
        <p className="banner banner-ok" role="status">
          {t('progress.saved')}
        </p>
      ) : null}
      <section className="prose mt-6">
        <h2>{t('progress.code')}</h2>
        <strong className="big-code">{progress.code}</strong>
        <p>{t('progress.keep')}</p>
        <p>{t('progress.how')}</p>
        <p className="small soft">{t('progress.kept')}</p>
      </section>
      {courses.map(({ course, lessons }) => {
        const check = progress.checks[course.slug]
        const next = lessons.find((lesson) => !known(lesson))
        const path = `/courses/${course.slug}/${next?.slug ?? 'check'}`
        const way = next ? t('progress.next', { title: next.title }) : t('progress.checkNext')
        return (
          <section className="section" key={course.slug}>
            <h2>{course.title}</h2>
            <LessonList
              locale={locale}
              lessons={lessons}
              done={t('done')}
              note={(lesson) => {
                const score = known(lesson)
                return score && t('progress.score', { right: score.right, of: score.of })
              }}
            />
            {check ? (
              <p className="mt-4">{t('progress.checkDone', { right: check.right, of: check.of })}</p>
            ) : (
              <p className="mt-4 no-print">
                <a className="button" href={href(locale, path)}>
                  {way}
                </a>
              </p>
            )}
          </section>
        )
      })}
    </>
  )
}

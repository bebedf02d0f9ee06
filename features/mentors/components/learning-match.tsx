import { getTranslations } from 'next-intl/server'
import { loadCourse } from '@/features/courses/loaders'
import { href, type Locale } from '@/lib/i18n/locales'
import type { OwnRequest } from '../types'

/** Who or what helps: the mentor by their public name, the place and the course as links. */
export async function LearningMatch({ locale, request }: { locale: Locale; request: OwnRequest }) {
  const t = await getTranslations({ locale, namespace: 'mentors.code.learn' })
  const { mentorName, place, courseSlug } = request
  const course = courseSlug ? await loadCourse(courseSlug, locale) : null
  if (!mentorName && !place && !course) return null
  return (
    <>
      <h2>{t('who')}</h2>
      {mentorName && <p>{t('mentor', { name: mentorName })}</p>}
      {place && (
        <p>
          {t('place')}: <a href={href(locale, `/places/${place.slug}`)}>{place.name[locale]}</a>
        </p>
      )}
      {course && (
        <p>
          {t('course')}: <a href={href(locale, `/courses/${course.slug}`)}>{course.title}</a>
        </p>
      )}
    </>
  )
}

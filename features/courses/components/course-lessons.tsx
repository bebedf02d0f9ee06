import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import type { LessonSummary } from '../types.lessons'

type Props = { locale: Locale; lessons: readonly LessonSummary[] }

/** The lessons of a course for who learns alone; nothing where there are none. */
export async function CourseLessons({ locale, lessons }: Props) {
  const t = await getTranslations({ locale, namespace: 'courses' })
  const common = await getTranslations({ locale, namespace: 'common' })
  if (lessons.length === 0) return null
  return (
    <section className="section" id="lessons">
      <h2>{t('lessons')}</h2>
      <p className="mt-2">{t('lessonsLead')}</p>
      <ol className="row-list mt-4">
        {lessons.map(({ course, slug, title, goal, minutes }) => (
          <li key={slug}>
            <h3 className="row-title">
              <a href={href(locale, `/courses/${course}/${slug}`)}>{title}</a>
            </h3>
            <p>{goal}</p>
            <p className="soft small">{common('minutes', { count: minutes })}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

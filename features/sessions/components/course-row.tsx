import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { href, type Locale } from '@/lib/i18n/locales'
import type { ListedCourse } from '../types'

/** One course in the list: for whom, how long, what is in it, and its next sessions as `children`. */
export async function CourseRow({
  locale,
  item: { course, sessions },
  children,
}: {
  locale: Locale
  item: ListedCourse
  children: ReactNode
}) {
  const t = await getTranslations({ locale, namespace: 'courses' })
  const alone = course.forms.includes('self') && course.lessons.length > 0
  return (
    <li>
      <h2 className="row-title">
        <a href={href(locale, `/courses/${course.slug}`)}>{course.title}</a>
      </h2>
      <p className="soft">
        {[
          t(`level.${course.level}`),
          t('hours', { count: course.hours }),
          course.audience.map((one) => t(`audience.${one}`)).join(', '),
        ].join(' · ')}
      </p>
      <p className="mt-2">{course.summary}</p>
      {alone ? (
        <p className="mt-2">
          <a className="lone-link" href={href(locale, `/courses/${course.slug}#lessons`)}>
            {t('alone', { count: course.lessons.length })}
          </a>
        </p>
      ) : null}
      {sessions.length > 0 ? <ul className="session-list">{children}</ul> : null}
    </li>
  )
}

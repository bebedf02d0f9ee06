import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import type { Course } from '../types'

type Props = {
  locale: Locale
  course: Course
  /** Its lessons, for who learns alone. */
  lessons: ReactNode
  /** Its sessions, for who learns with others. */
  children: ReactNode
}

/** A course: for whom it is, what one will be able to do, how to begin. */
export async function CourseView({ locale, course, lessons, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'courses' })
  return (
    <article>
      <header className="page-head">
        <h1>{course.title}</h1>
        <p className="lead">{course.summary}</p>
        <p className="facts">
          <span>{course.audience.map((one) => t(`audience.${one}`)).join(', ')}</span>
          <span>{t(`level.${course.level}`)}</span>
          <span>{t('hours', { count: course.hours })}</span>
          <span>{t('free')}</span>
        </p>
      </header>
      {children}
      {lessons}
      <section className="section prose">
        <h2>{t('skills')}</h2>
        <ul>
          {course.skills.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p className="small soft">{t('skillsOurs')}</p>
      </section>
    </article>
  )
}

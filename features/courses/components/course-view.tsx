import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { href, type Locale } from '@/lib/i18n/locales'
import type { Course } from '../types'
import { SkillList } from './skill-list'

type Props = {
  locale: Locale
  course: Course
  /** Guides whose sheets one takes home. */
  materials: readonly { slug: string; title: string }[]
  /** Its lessons, for who learns alone. */
  lessons: ReactNode
  /** Its sessions, for who learns with others. */
  children: ReactNode
}

/** A course: for whom it is, what one will be able to do, how to begin. */
export async function CourseView({ locale, course, materials, lessons, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'courses' })
  return (
    <article>
      <header className="page-head">
        <h1>{course.title}</h1>
        <p className="lead">{course.summary}</p>
        <p className="facts">
          <span className="capital">{course.audience.map((one) => t(`audience.${one}`)).join(', ')}</span>
          <span>{t(`level.${course.level}`)}</span>
          <span>{t('hours', { count: course.hours })}</span>
          <span>{t('free')}</span>
        </p>
        <p className="soft mt-2">
          {t('how')}: {course.forms.map((form) => t(`form.${form}`)).join(' · ')}
        </p>
      </header>
      {children}
      {lessons}
      <section className="section prose">
        <h2>{t('skills')}</h2>
        <SkillList skills={course.skills} />
        <p className="small soft">{t('skillsOurs')}</p>
      </section>
      {materials.length > 0 ? (
        <section className="section prose">
          <h2>{t('materials')}</h2>
          <p>{t('materialsLead')}</p>
          <ul>
            {materials.map(({ slug, title }) => (
              <li key={slug}>
                <a href={href(locale, `/guides/${slug}/print`)}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  )
}

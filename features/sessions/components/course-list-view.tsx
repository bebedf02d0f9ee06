import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { href, type Locale } from '@/lib/i18n/locales'
import { isEmptyFilter } from '../rules/filter'
import type { CourseFilter, ListedCourse, SessionView } from '../types'
import { CourseFilterForm } from './course-filter-form'
import { CourseRow } from './course-row'
import { SessionRow } from './session-row'

const SHOWN = 3

type Props = {
  locale: Locale
  items: readonly ListedCourse[]
  filter: CourseFilter
  settlements: readonly string[]
  /** The line about seats of a session. */
  seats: (session: SessionView) => ReactNode
  /** Other ways to learn here. */
  children: ReactNode
}

/** All courses, each with its next sessions; below, where else one can learn. */
export async function CourseListView({ locale, items, filter, settlements, seats, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'courses' })
  const hasDemo = items.some(({ sessions }) => sessions.some(({ demo }) => demo))
  return (
    <>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <CourseFilterForm locale={locale} filter={filter} settlements={settlements} />
      {items.length === 0 ? (
        <section className="prose">
          <h2>{t('none')}</h2>
          <p>{t('noneText')}</p>
        </section>
      ) : (
        <>
          <p className="section soft">{t('count', { count: items.length })}</p>
          {hasDemo ? <p className="soft">{t('demoNotice')}</p> : null}
          <ol className="row-list mt-4">
            {items.map((item) => (
              <CourseRow key={item.course.slug} locale={locale} item={item}>
                {item.sessions.slice(0, SHOWN).map((session) => (
                  <SessionRow
                    key={session.id}
                    locale={locale}
                    session={session}
                    title={null}
                    seats={seats(session)}
                  />
                ))}
              </CourseRow>
            ))}
          </ol>
        </>
      )}
      {isEmptyFilter(filter) ? null : (
        <p className="mt-6">
          <a className="button button-quiet" href={href(locale, '/courses')}>
            {t('reset')}
          </a>
        </p>
      )}
      {children}
      <section className="section">
        <h2>{t('elsewhere')}</h2>
        <ul className="link-list">
          <li>
            <a href={href(locale, '/guides/smartphone-first-steps')}>{t('firstSteps')}</a>
          </li>
          <li>
            <a href={href(locale, '/places?need=learn')}>{t('placesThatTeach')}</a>
          </li>
          <li>
            <a href={href(locale, '/state-courses')}>{t('stateCourses')}</a>
          </li>
        </ul>
        <p className="small mt-4">
          {t('openData')}: <a href="/api/open-data/courses.json">JSON</a>
        </p>
      </section>
    </>
  )
}

import 'server-only'
import { getTranslations } from 'next-intl/server'
import { loadCourseRecords } from '@/features/courses/loaders'
import { community } from '@/lib/community'
import { env } from '@/lib/env'
import { href, type Locale } from '@/lib/i18n/locales'
import { icsFile } from '@/lib/ics'
import { loadUpcomingSessions, type SessionPage } from './loaders'
import { sessionTitle } from './presenter'
import { sessionEntries } from './rules/ics'
import { courseOpenData } from './rules/open-data'

/** The calendar file of a session as far as `page` tells; `path` is where one reads it in full. */
export async function loadSessionCalendar(
  { course, session }: SessionPage,
  path: string,
  locale: Locale,
): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'sessions' })
  const isWithheld = session.meetings.some(({ time }) => time === null)
  const title = sessionTitle(session, course.title)
  const texts = {
    title,
    remote: t(`form.${session.form}`),
    description: [
      session.demo ? t('demo') : null,
      session.state === 'cancelled' ? t('cancelled') : null,
      isWithheld ? t('hourLater') : null,
    ]
      .filter(Boolean)
      .join('\n'),
    url: `${env().publicUrl}${href(locale, path)}`,
  }
  const name = `${title} — ${community.portal[locale]}`
  return icsFile({ name, entries: sessionEntries(session, texts, locale) })
}

/** Courses and sessions as open data: what everybody may know, demonstration ones marked. */
export async function loadCourseOpenData(now: Date) {
  const [courses, uk, en] = await Promise.all([
    loadCourseRecords(),
    loadUpcomingSessions('uk', now),
    loadUpcomingSessions('en', now),
  ])
  return courseOpenData(courses, { uk, en }, (path) => `${env().publicUrl}${path}`)
}

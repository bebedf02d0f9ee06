import { href, type Locale } from '@/lib/i18n/locales'
import type { SessionPage } from '../loaders'
import { sessionTitle } from '../presenter'
import { SessionFacts } from './session-facts'

/** What somebody has enrolled in, as far as the loader told it for them. */
export function EnrolledSession({
  locale,
  page: { course, session },
}: {
  locale: Locale
  page: SessionPage
}) {
  return (
    <>
      <p className="lead">
        <a href={href(locale, `/courses/${course.slug}`)}>{sessionTitle(session, course.title)}</a>
      </p>
      <SessionFacts locale={locale} session={session} />
    </>
  )
}

import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { href, type Locale } from '@/lib/i18n/locales'
import type { SessionPage } from '../loaders'
import { sessionTitle } from '../presenter'
import type { SessionView } from '../types'
import { SessionRow } from './session-row'

type Props = { locale: Locale; pages: readonly SessionPage[]; seats: (session: SessionView) => ReactNode }

/** The next sessions on the landing; nothing while there are none. */
export async function NextSessions({ locale, pages, seats }: Props) {
  const t = await getTranslations({ locale, namespace: 'sessions' })
  if (pages.length === 0) return null
  return (
    <section>
      <h2>{t('next')}</h2>
      <ul className="session-list">
        {pages.map(({ course, session }) => (
          <SessionRow
            key={session.id}
            locale={locale}
            session={session}
            title={sessionTitle(session, course.title)}
            seats={seats(session)}
          />
        ))}
      </ul>
      <p className="mt-4">
        <a className="lone-link" href={href(locale, '/courses')}>
          {t('allCourses')}
        </a>
      </p>
    </section>
  )
}

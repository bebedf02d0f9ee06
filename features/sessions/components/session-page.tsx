import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { defaultLocale, type Locale } from '@/lib/i18n/locales'
import type { SessionPage as Page } from '../loaders'
import { sessionPath, sessionTitle } from '../presenter'
import { SessionFacts } from './session-facts'

type Props = {
  locale: Locale
  page: Page
  group: string | null
  /** How many seats are left. */
  seats: ReactNode
  /** The form that takes one. */
  children: ReactNode
}

/** One session: when and where, as far as it may be told, and how to enrol. */
export async function SessionPage({ locale, page, group, seats, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'sessions' })
  const { course, session } = page
  const { entry } = session
  const mayEnrol = entry === 'seat' || entry === 'waiting-list'
  const calendar = `${sessionPath(session)}/calendar.ics`
  return (
    <article>
      <header className="page-head">
        <h1>{sessionTitle(session, course.title)}</h1>
        {session.title ? <p className="lead">{course.title}</p> : null}
      </header>
      <div className="prose mt-6">
        <SessionFacts locale={locale} session={session} />
        {group ? null : (
          <p className="no-print">
            <a
              className="lone-link"
              href={locale === defaultLocale ? calendar : `${calendar}?locale=${locale}`}
            >
              {t('calendar')}
            </a>
          </p>
        )}
      </div>
      <section className="section" id="enrol">
        <h2>{mayEnrol ? t('enrol') : t(`entry.${entry}`)}</h2>
        {mayEnrol ? (
          <>
            <p className="mt-2 seats-head">
              <strong>{seats}</strong>
            </p>
            <p className="mb-6">{entry === 'seat' ? t('enrolLead') : t('waitingLead')}</p>
            {children}
          </>
        ) : (
          <p className="mt-2">{t(`entryText.${entry}`)}</p>
        )}
      </section>
    </article>
  )
}

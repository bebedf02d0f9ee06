import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import type { GroupSessions } from '../loaders'
import type { SessionView } from '../types'
import { GroupLookup } from './group-lookup'
import { SessionRow } from './session-row'

type Props = {
  locale: Locale
  slug: string
  sessions: readonly SessionView[]
  /** What the typed code of a group opened; null when none was typed. */
  group: { typed: string; opened: GroupSessions } | null
  seats: (session: SessionView) => ReactNode
}

/** The sessions of a course: those for everybody, and those of the closed group whose code was typed. */
export async function CourseSessions({ locale, slug, sessions, group, seats }: Props) {
  const t = await getTranslations({ locale, namespace: 'sessions' })
  const opened = group?.opened
  const own = opened?.status === 'found' ? opened.sessions : []
  const rows = (shown: readonly SessionView[], code: string | null) =>
    shown.map((session) => (
      <SessionRow
        key={session.id}
        locale={locale}
        session={session}
        title={null}
        seats={seats(session)}
        group={code}
      />
    ))
  return (
    <section className="section" id="sessions">
      <h2>{t('heading')}</h2>
      {sessions.length === 0 ? <p className="mt-2">{t('none')}</p> : null}
      {sessions.length > 0 ? <ul className="session-list">{rows(sessions, null)}</ul> : null}
      {own.length > 0 && group ? (
        <>
          <h3 className="mt-6">{t('group.own')}</h3>
          <ul className="session-list">{rows(own, group.typed)}</ul>
        </>
      ) : null}
      <GroupLookup
        locale={locale}
        slug={slug}
        refused={opened && opened.status !== 'found' ? opened.status : null}
      />
    </section>
  )
}

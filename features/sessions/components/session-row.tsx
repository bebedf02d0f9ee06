import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { HoursText } from '@/components/ui/hours-text'
import { href, type Locale } from '@/lib/i18n/locales'
import { gatheringForms } from '../constants'
import { meetingMoment, meetingText, sessionPath } from '../presenter'
import type { SessionView } from '../types'

type Props = {
  locale: Locale
  session: SessionView
  /** What it is called; null where the course above it says so. */
  title: string | null
  /** How many seats are left. */
  seats: ReactNode
  /** Code of a closed group, as it was typed. */
  group?: string | null
}

/** One session in a list: when it begins, where, in which language, whether there is a seat. */
export async function SessionRow({ locale, session, title, seats, group }: Props) {
  const t = await getTranslations({ locale, namespace: 'sessions' })
  const [first] = session.meetings
  if (!first) return null
  const { day, hours } = meetingText(first, locale)
  const place = gatheringForms.includes(session.form) ? session.venue?.settlement?.[locale] : null
  const more = session.meetings.length
  return (
    <li className="session-row">
      <a className="session-link" href={href(locale, sessionPath(session, group))}>
        {(title ?? session.title) ? <span className="session-title">{title ?? session.title}</span> : null}
        <time dateTime={meetingMoment(first)}>
          <HoursText text={hours ? `${day}, ${hours}` : day} />
        </time>
      </a>
      <p className="soft">
        {[
          t(`form.${session.form}`),
          place,
          t(`language.${session.language}`),
          more > 1 ? t('meetings', { count: more }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        {session.demo ? <span className="badge badge-demo">{t('demoShort')}</span> : null}
      </p>
      <p className={session.entry === 'seat' ? 'tone-open' : 'tone-unknown'}>
        {session.entry === 'seat' || session.entry === 'waiting-list' ? seats : t(`entry.${session.entry}`)}
      </p>
    </li>
  )
}

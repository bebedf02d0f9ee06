import { getTranslations } from 'next-intl/server'
import { partnerPath } from '@/features/partners/constants'
import { href, type Locale } from '@/lib/i18n/locales'
import type { SessionView } from '../types'
import { MeetingList } from './meeting-list'
import { SessionWhere } from './session-where'

/** When and where, in which language, who hosts it, and what was changed. */
export async function SessionFacts({ locale, session }: { locale: Locale; session: SessionView }) {
  const t = await getTranslations({ locale, namespace: 'sessions' })
  const { state, reason, note, host } = session
  return (
    <>
      {session.demo ? <p className="banner">{t('demo')}</p> : null}
      {state === 'cancelled' ? <p className="banner banner-alert">{t('cancelled')}</p> : null}
      {reason ? <p>{t('reason', { reason })}</p> : null}
      <section className="session-part">
        <h2>{t('when')}</h2>
        <MeetingList locale={locale} meetings={session.meetings} />
      </section>
      <section className="session-part">
        <h2>{t('whereHeading')}</h2>
        <SessionWhere locale={locale} session={session} />
      </section>
      <p>
        {t(`form.${session.form}`)} · {t(`language.${session.language}`)}
        {host ? (
          <>
            {' · '}
            {t('host')} <a href={href(locale, partnerPath(host.slug))}>{host.name}</a>
          </>
        ) : null}
      </p>
      {note ? <p>{note}</p> : null}
    </>
  )
}

import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/staff/notice'
import { PageHeader } from '@/components/staff/page-header'
import { formatStamp } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import type { PersonPage } from '../../loaders.people'
import { PersonActions } from './person-actions'
import { PersonForm } from './person-form'

/** One person: what they may do, where they are signed in, and what can be done about it. */
export async function PersonView({ locale, page }: { locale: Locale; page: PersonPage }) {
  const t = await getTranslations({ locale, namespace: 'staff.people' })
  const { person, sessions, mayUpdate } = page
  const { id, name, email, roles, state, hasTotp } = person
  return (
    <>
      <p>
        <a href={href(locale, '/admin/people')}>{t('back')}</a>
      </p>
      <PageHeader title={name} lead={email} />
      {state !== 'active' && (
        <Notice tone={state === 'disabled' ? 'danger' : 'warn'}>
          <p>{t(`stateTexts.${state}`)}</p>
        </Notice>
      )}
      {mayUpdate && (
        <section className="mt-6" aria-labelledby="who">
          <h2 id="who">{t('who')}</h2>
          <PersonForm id={id} name={name} roles={roles} />
        </section>
      )}
      <section aria-labelledby="sessions">
        <h2 id="sessions">{t('sessions')}</h2>
        {sessions.length === 0 && <p>{t('noSessions')}</p>}
        <ul>
          {sessions.map((session) => (
            <li key={session.id}>
              {t('session', {
                browser: session.browser ?? t('unknownBrowser'),
                since: formatStamp(session.startedAt, locale),
              })}
            </li>
          ))}
        </ul>
      </section>
      {mayUpdate && (
        <section aria-labelledby="access">
          <h2 id="access">{t('access')}</h2>
          <PersonActions
            id={id}
            name={name}
            isDisabled={state === 'disabled'}
            hasTotp={hasTotp}
            hasSessions={sessions.length > 0}
          />
        </section>
      )}
      <p className="mt-8">
        <a href={href(locale, `/admin/audit?entity=staff&id=${id}`)}>{t('history')}</a>
      </p>
    </>
  )
}

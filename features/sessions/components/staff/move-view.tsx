import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/staff/notice'
import { PageHeader } from '@/components/staff/page-header'
import type { Locale } from '@/lib/i18n/locales'
import type { SessionEditor } from '../../loaders.staff'
import { meetingRow } from '../../rules/meeting-rows'
import { sessionValues } from '../../rules/session-values'
import { CancelForm } from './cancel-form'
import { MoveForm } from './move-form'
import { SessionLinks } from './session-links'

type Props = { locale: Locale; editor: SessionEditor; maySeePeople: boolean; hasSms: boolean }

/** Moving a session and calling it off: the two changes that participants are told of. */
export async function MoveView({ locale, editor, maySeePeople, hasSms }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.sessions' })
  const { session, course, choices } = editor
  if (!session) return null
  const { id, version, state, taken, waiting } = session
  const links = (
    <SessionLinks locale={locale} session={session} here="move" maySeePeople={maySeePeople} mayUpdate />
  )
  const isOpen = state === 'open'
  return (
    <>
      <PageHeader title={t('moveTitle')} lead={course?.[locale]} actions={links} />
      {!isOpen && <Notice>{t(`leads.${state}`)}</Notice>}
      {isOpen && (
        <>
          <Notice tone={hasSms ? 'info' : 'warn'}>
            <p>{t(hasSms ? 'moveSms' : 'moveCalls', { count: taken + waiting })}</p>
          </Notice>
          <MoveForm
            {...{ id, version, choices }}
            stored={sessionValues(session)}
            meetings={session.meetings.map(meetingRow)}
          />
        </>
      )}
      {isOpen && (
        <section className="cancel-section">
          <h2>{t('cancelHeading')}</h2>
          <CancelForm id={id} version={version} people={taken + waiting} />
        </section>
      )}
    </>
  )
}

import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/staff/notice'
import { PageHeader } from '@/components/staff/page-header'
import { href, type Locale } from '@/lib/i18n/locales'
import type { SessionEditor } from '../../loaders.staff'
import { meetingRow } from '../../rules/meeting-rows'
import { sessionValues } from '../../rules/session-values'
import { OpenForm, RemoveDraftForm } from './open-form'
import { SessionForm } from './session-form'
import { SessionLinks } from './session-links'

type Props = { locale: Locale; editor: SessionEditor; maySeePeople: boolean }

/** A new session, a draft, or an open one whose when and where are changed on the page that tells people. */
export async function SessionEditorView({ locale, editor, maySeePeople }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.sessions' })
  const { session, course, choices, tutorId } = editor
  const previewAddress = href(locale, '/admin/sessions/preview')
  if (!session)
    return (
      <>
        <PageHeader title={t('new')} lead={t('newLead')} />
        <SessionForm
          {...{ isOpen: false, id: '', version: 0, taken: 0, choices, previewAddress, meetings: [] }}
          stored={{
            ...{ visibility: 'booking', precision: 'settlement', form: 'in-person', language: 'uk' },
            tutorId: tutorId ?? '',
          }}
        />
      </>
    )
  const { id, version, state, taken } = session
  const links = (
    <SessionLinks locale={locale} session={session} here="edit" maySeePeople={maySeePeople} mayUpdate />
  )
  return (
    <>
      <PageHeader title={course?.[locale] ?? t('title')} lead={t(`leads.${state}`)} actions={links} />
      {state === 'draft' && <OpenForm id={id} version={version} />}
      {state === 'draft' || state === 'open' ? (
        <SessionForm
          isOpen={state === 'open'}
          {...{ id, version, taken, choices, previewAddress }}
          stored={sessionValues(session)}
          meetings={session.meetings.map(meetingRow)}
        />
      ) : (
        <Notice>{session.reason?.[locale] ?? t(`states.${state}`)}</Notice>
      )}
      {state === 'draft' && <RemoveDraftForm id={id} version={version} />}
    </>
  )
}

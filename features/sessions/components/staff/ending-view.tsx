import { getTranslations } from 'next-intl/server'
import type { ComponentType } from 'react'
import { Notice } from '@/components/staff/notice'
import { PageHeader } from '@/components/staff/page-header'
import { community } from '@/lib/community'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import type { Sheet } from '../../loaders.sheet'
import { hoursOf, isPresentEnough, presence } from '../../rules/attendance'
import type { EndingProps } from './ending'
import { SessionLinks } from './session-links'

type Props = {
  locale: Locale
  sheet: Sheet
  /** The form with the certificates' own paper, which is another feature's. */
  Ending: ComponentType<Omit<EndingProps, 'sheetOf'> & { locale: Locale; publicUrl: string; portal: string }>
}

/** The end of a session: certificates for who was there enough, and printing them. */
export async function EndingView({ locale, sheet, Ending }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.sessions' })
  const { session, course, people, may } = sheet
  const { id, version, state, meetings } = session
  const ids = meetings.map((meeting) => meeting.id)
  const enrolled = people
    .filter((person) => person.state === 'enrolled')
    .map(({ id: personId, name, marks }) => {
      const was = presence(marks, ids)
      return { id: personId, name, ...was, isEnough: isPresentEnough(was) }
    })
  const links = { here: 'certificates', maySeePeople: true, mayUpdate: may.update, mayIssue: true } as const
  return (
    <>
      <PageHeader
        title={t('ending.title')}
        lead={course[locale]}
        actions={<SessionLinks locale={locale} session={session} {...links} />}
      />
      {state === 'draft' || state === 'cancelled' ? (
        <Notice>{t(`leads.${state}`)}</Notice>
      ) : (
        <Ending
          {...{
            id,
            version,
            people: enrolled,
            hours: hoursOf(meetings),
            locale,
            publicUrl: env().publicUrl,
            portal: community.portal[locale],
          }}
          isEnded={state === 'ended'}
        />
      )}
    </>
  )
}

import { getTranslations } from 'next-intl/server'
import { HoursText } from '@/components/ui/hours-text'
import type { Locale } from '@/lib/i18n/locales'
import { dayText, meetingMoment, meetingText } from '../presenter'
import type { MeetingView } from '../types'

/** When the meetings are. Where the hour may not be told, it says how one learns it. */
export async function MeetingList({
  locale,
  meetings,
}: {
  locale: Locale
  meetings: readonly MeetingView[]
}) {
  const t = await getTranslations({ locale, namespace: 'sessions' })
  return (
    <>
      <ol className="meetings">
        {meetings.map((meeting) => {
          const { day, hours } = meetingText(meeting, locale)
          return (
            <li key={meeting.id}>
              <time dateTime={meetingMoment(meeting)}>
                <HoursText text={hours ? `${day}, ${hours}` : day} />
              </time>
              {meeting.previous ? (
                <span className="soft">
                  {' '}
                  {t('movedFrom', { day: dayText(meeting.previous.day, locale) })}
                </span>
              ) : null}
            </li>
          )
        })}
      </ol>
      {meetings.some(({ time }) => time === null) ? <p className="soft">{t('hourLater')}</p> : null}
    </>
  )
}

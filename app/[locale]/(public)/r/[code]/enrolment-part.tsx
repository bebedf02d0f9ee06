import { getTranslations } from 'next-intl/server'
import { loadFormTexts } from '@/components/forms/load-form-texts'
import { EnrolmentView } from '@/features/enrolments/components/enrolment-view'
import type { EnrolmentView as Enrolment } from '@/features/enrolments/types'
import { EnrolledDate } from '@/features/events/components/enrolled-date'
import { loadDateOfPool } from '@/features/events/loaders'
import { EnrolledSession } from '@/features/sessions/components/enrolled-session'
import { loadSessionOfPool } from '@/features/sessions/loaders'
import { formatCode } from '@/lib/codes'
import { defaultLocale, type Locale } from '@/lib/i18n/locales'

type Props = { locale: Locale; enrolment: Enrolment; arrival: 'created' | 'cancelled' | null }

/** What it is for: a session of a course or a date of an event, and whether that is over. */
async function subjectOf({ locale, enrolment }: Props) {
  const { poolId, state, eventDateId } = enrolment
  const now = new Date()
  const hasSeat = state === 'enrolled'
  if (eventDateId) {
    const page = await loadDateOfPool(poolId, hasSeat, now)
    return page && { isOver: page.date.isPast, part: <EnrolledDate locale={locale} page={page} /> }
  }
  const page = await loadSessionOfPool(poolId, hasSeat, locale, now)
  return (
    page && { isOver: page.session.entry === 'over', part: <EnrolledSession locale={locale} page={page} /> }
  )
}

/** The page of an enrolment, with the session or the date that it is for. */
export async function EnrolmentPart(props: Props) {
  const { locale, enrolment, arrival } = props
  const t = await getTranslations({ locale, namespace: 'enrolments.page' })
  const subject = await subjectOf(props)
  const calendar = `/r/${formatCode(enrolment.code)}/calendar.ics`
  return (
    <EnrolmentView
      locale={locale}
      enrolment={enrolment}
      forms={await loadFormTexts(locale)}
      arrival={arrival}
      isOver={subject?.isOver ?? true}
      calendar={subject && (locale === defaultLocale ? calendar : `${calendar}?locale=${locale}`)}
    >
      {subject?.part ?? <p>{t('gone')}</p>}
    </EnrolmentView>
  )
}

import { getTranslations } from 'next-intl/server'
import { loadFormTexts } from '@/components/forms/load-form-texts'
import { EnrolmentView } from '@/features/enrolments/components/enrolment-view'
import type { EnrolmentView as Enrolment } from '@/features/enrolments/types'
import { EnrolledSession } from '@/features/sessions/components/enrolled-session'
import { loadSessionOfPool } from '@/features/sessions/loaders'
import { formatCode } from '@/lib/codes'
import { defaultLocale, type Locale } from '@/lib/i18n/locales'

type Props = { locale: Locale; enrolment: Enrolment; arrival: 'created' | 'cancelled' | null }

/** The page of an enrolment, with the session that it is for. */
export async function EnrolmentPart({ locale, enrolment, arrival }: Props) {
  const t = await getTranslations({ locale, namespace: 'enrolments.page' })
  const hasSeat = enrolment.state === 'enrolled'
  const page = await loadSessionOfPool(enrolment.poolId, hasSeat, locale, new Date())
  const calendar = `/r/${formatCode(enrolment.code)}/calendar.ics`
  return (
    <EnrolmentView
      locale={locale}
      enrolment={enrolment}
      forms={await loadFormTexts(locale)}
      arrival={arrival}
      isOver={page === null || page.session.entry === 'over'}
      calendar={page && (locale === defaultLocale ? calendar : `${calendar}?locale=${locale}`)}
    >
      {page ? <EnrolledSession locale={locale} page={page} /> : <p>{t('gone')}</p>}
    </EnrolmentView>
  )
}

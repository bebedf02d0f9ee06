import { getTranslations } from 'next-intl/server'
import { formatCode } from '@/lib/codes'
import type { Locale } from '@/lib/i18n/locales'
import type { EnrolmentView } from '../types'

/** Right after enrolling: the code in large letters and what happens next. */
export async function EnrolmentCreated({ locale, enrolment }: { locale: Locale; enrolment: EnrolmentView }) {
  const t = await getTranslations({ locale, namespace: 'enrolments.page' })
  const { code, state, lastDigits } = enrolment
  const hasSeat = state === 'enrolled'
  return (
    <section className="prose" data-draft-done="enrol">
      <h1>{hasSeat ? t('createdTitle') : t('createdWaiting')}</h1>
      <h2>{t('codeLabel')}</h2>
      <strong className="big-code">{formatCode(code)}</strong>
      <p>{t('keepCode')}</p>
      <p>{t('secret')}</p>
      <h2>{t('nextHeading')}</h2>
      <p>{hasSeat ? t('nextSeat') : t('nextWaiting')}</p>
      <p>{lastDigits ? t('nextPhone', { digits: lastDigits }) : t('nextCode')}</p>
      <p>{t('nextReturn')}</p>
    </section>
  )
}

import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { FormTexts } from '@/components/forms/form-texts'
import { formatCode } from '@/lib/codes'
import type { Locale } from '@/lib/i18n/locales'
import { cancelFormTexts, enrolmentStateText } from '../presenter'
import type { EnrolmentView as Enrolment } from '../types'
import { CancelForm } from './cancel-form'
import { EnrolmentCreated } from './enrolment-created'

type Props = {
  locale: Locale
  enrolment: Enrolment
  forms: FormTexts
  arrival: 'created' | 'cancelled' | null
  /** Whether there is still something to give a seat back of. */
  isOver: boolean
  /** Address of the calendar file; null when there is none. */
  calendar: string | null
  /** What it is for, when and where, as far as this person may know. */
  children: ReactNode
}

/** What the code of an enrolment opens: the seat or the place on the waiting list, and a way to give it back. */
export async function EnrolmentView(props: Props) {
  const { locale, enrolment, forms, arrival, isOver, calendar, children } = props
  const t = await getTranslations({ locale, namespace: 'enrolments' })
  const common = await getTranslations({ locale, namespace: 'common' })
  const code = formatCode(enrolment.code)
  const hasLeft = enrolment.state === 'cancelled'
  return (
    <>
      {arrival === 'created' && !hasLeft ? (
        <EnrolmentCreated locale={locale} enrolment={enrolment} />
      ) : (
        <h1>{t('page.title', { code })}</h1>
      )}
      {arrival === 'cancelled' && hasLeft ? (
        <p className="banner banner-ok" role="status">
          {t('cancel.done')}
        </p>
      ) : null}
      <div className="prose mt-6">
        <p>
          {t('page.state')}: <strong className="seat-state">{enrolmentStateText(t, enrolment)}</strong>
        </p>
        <p>{t('page.name', { name: enrolment.name })}</p>
        {children}
        <p className="button-row no-print">
          {calendar && !hasLeft ? (
            <a className="button button-quiet" href={calendar}>
              {t('page.calendar')}
            </a>
          ) : null}
          <button type="button" className="button button-quiet live-only" data-print="">
            {common('print')}
          </button>
        </p>
        {hasLeft || isOver ? null : (
          <section className="no-print">
            <h2>{t('cancel.heading')}</h2>
            <p>{t('cancel.lead')}</p>
            <CancelForm locale={locale} code={code} forms={forms} texts={cancelFormTexts(t)} />
          </section>
        )}
      </div>
    </>
  )
}

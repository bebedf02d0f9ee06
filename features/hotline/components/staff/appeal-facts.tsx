import { getTranslations } from 'next-intl/server'
import { formatDay, localDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import type { Appeal } from '../../types'

type Props = { locale: Locale; appeal: Appeal }

/** Every field of an appeal, as the register has it. */
export async function AppealFacts({ locale, appeal }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.appeals' })
  const facts: [string, string | null][] = [
    [t('received'), formatDay(localDay(appeal.receivedAt), locale)],
    [t('applicant'), appeal.applicantName],
    [t('residence'), appeal.residence],
    [t('essence'), appeal.essence === '' ? t('erased') : appeal.essence],
    [t('contact'), appeal.contact],
    [t('term'), t(`terms.${appeal.term}`)],
    [t('columns.due'), formatDay(appeal.dueOn, locale)],
    [t('extendedFor'), appeal.extendedFor],
    [t('columns.state'), t(`states.${appeal.state}`)],
    [t('forwardedTo'), appeal.forwardedTo],
    [t('answer'), appeal.answer],
    [t('finished'), appeal.answeredAt && formatDay(localDay(appeal.answeredAt), locale)],
    [t('registeredBy'), appeal.registeredBy],
  ]
  return (
    <dl className="facts appeal-facts">
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="message-text">{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}

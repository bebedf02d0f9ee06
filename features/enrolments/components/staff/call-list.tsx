import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import type { CallReason } from '../../types'
import { ToldForm } from './told-form'

type Props = {
  locale: Locale
  poolId: string
  people: readonly { id: string; name: string; phone: string | null; call: CallReason | null }[]
  /** Whether this person may say that somebody was told: `update:enrolment`. */
  mayChange: boolean
}

/** Whom to call, and why: they got a seat, or no message reaches them. */
export async function CallList({ locale, poolId, people, mayChange }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.enrolments' })
  const toCall = people.flatMap(({ call, phone, ...one }) => (call && phone ? [{ ...one, call, phone }] : []))
  if (toCall.length === 0) return null
  return (
    <section className="call-list no-print" aria-labelledby="calls-title">
      <h2 id="calls-title">{t('callThese', { count: toCall.length })}</h2>
      <ul>
        {toCall.map(({ id, name, phone, call }) => (
          <li key={id} className="person">
            <p className="person-name">{name}</p>
            <p>{t(`reasons.${call}`)}</p>
            <p>
              <a
                className="row-link"
                href={`tel:${phone}`}
                aria-label={t('call', { name, phone: formatPhone(phone) })}
              >
                {formatPhone(phone)}
              </a>
            </p>
            {mayChange && <ToldForm id={id} poolId={poolId} name={name} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

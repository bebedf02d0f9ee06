import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import type { Sheet } from '../../loaders.sheet'
import { PhoneLink } from './phone-link'
import { ToldForm } from './told-form'

/** Whom to call, and why: they got a seat, or no message reaches them. */
export async function CallList({ locale, sheet }: { locale: Locale; sheet: Sheet }) {
  const t = await getTranslations({ locale, namespace: 'staff.sessions.sheet' })
  const people = sheet.people.filter(({ call }) => call !== null)
  if (people.length === 0) return null
  return (
    <section className="call-list" aria-labelledby="calls-title">
      <h2 id="calls-title">{t('callThese', { count: people.length })}</h2>
      <ul>
        {people.map(({ id, name, phone, call }) => (
          <li key={id} className="person">
            <p className="person-name">{name}</p>
            <p>{call && t(`reasons.${call}`)}</p>
            <p>
              <PhoneLink name={name} phone={phone} text={phone ? formatPhone(phone) : undefined} />
            </p>
            {sheet.may.change && <ToldForm sessionId={sheet.session.id} id={id} name={name} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

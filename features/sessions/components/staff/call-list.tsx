import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import type { Sheet } from '../../loaders.sheet'
import type { SheetPerson } from '../../types.staff'
import { PhoneLink } from './phone-link'

type Props = { locale: Locale; sheet: Sheet; toldOf: (person: SheetPerson) => ReactNode }

/** Whom to call, and why: they got a seat, or no message reaches them. */
export async function CallList({ locale, sheet, toldOf }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.sessions.sheet' })
  const people = sheet.people.filter(({ call }) => call !== null)
  if (people.length === 0) return null
  return (
    <section className="call-list" aria-labelledby="calls-title">
      <h2 id="calls-title">{t('callThese', { count: people.length })}</h2>
      <ul>
        {people.map((person) => {
          const { id, name, phone, call } = person
          return (
            <li key={id} className="person">
              <p className="person-name">{name}</p>
              <p>{call && t(`reasons.${call}`)}</p>
              <p>
                <PhoneLink name={name} phone={phone} text={phone ? formatPhone(phone) : undefined} />
              </p>
              {sheet.may.change && toldOf(person)}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import type { EnrolmentRow } from '../../types'
import { PersonMore } from './person-more'

type Props = {
  locale: Locale
  poolId: string
  people: readonly EnrolmentRow[]
  mayChange: boolean
  /** What a feature adds to a person, such as whether they came. */
  extra?: (person: EnrolmentRow) => ReactNode
}

/** People of a pool in the order in which they came: name, phone to press, what can be done. */
export async function PeopleList({ locale, poolId, people, mayChange, extra }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.enrolments' })
  return (
    <ol className="people-list">
      {people.map((person) => {
        const { id, name, phone, source, note, version } = person
        const shown = name || t('erased')
        return (
          <li key={id}>
            <p>
              <strong>{shown}</strong>{' '}
              {phone ? <a href={`tel:${phone}`}>{formatPhone(phone)}</a> : <span>{t('noPhone')}</span>}{' '}
              {source === 'staff' ? <span className="soft">{t('fromPaper')}</span> : null}
            </p>
            {note ? <p>{note}</p> : null}
            {extra?.(person)}
            {mayChange ? (
              <div className="no-print">
                <PersonMore poolId={poolId} person={{ id, name: shown, note, version }} mayCancel />
              </div>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { BoardPerson } from '../../types.staff'
import { PhoneLink } from './phone-link'

type Props = {
  person: BoardPerson
  /** Undefined where nothing is marked. */
  mark?: boolean | null
  isUnsaved: boolean
  onMark: (present: boolean | null) => void
  /** What else can be done, for who may. */
  more: ReactNode
}

/** One person: two large buttons, the phone, and what else can be done. A second tap takes the mark away. */
export function PersonLine({ person, mark, isUnsaved, onMark, more }: Props) {
  const t = useTranslations('staff.sessions.sheet')
  const button = (value: boolean) => (
    <button
      type="button"
      className={value ? 'mark mark-yes' : 'mark mark-no'}
      aria-pressed={mark === value}
      aria-label={t(value ? 'wasHere' : 'wasAbsent', { name: person.name })}
      onClick={() => onMark(mark === value ? null : value)}
    >
      {t(value ? 'here' : 'absent')}
    </button>
  )
  return (
    <li className={isUnsaved ? 'person is-unsaved' : 'person'}>
      <p className="person-name">
        {person.name} <PhoneLink name={person.name} phone={person.phone} />
      </p>
      {mark !== undefined && (
        <div className="marks">
          {button(true)}
          {button(false)}
        </div>
      )}
      {person.note && <p className="person-note">{person.note}</p>}
      {more}
    </li>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import type { BoardPerson } from '../../types.staff'
import { PersonMore } from './person-more'
import { PhoneLink } from './phone-link'

type Props = {
  sessionId: string
  person: BoardPerson
  /** Undefined where nothing is marked. */
  mark?: boolean | null
  isUnsaved: boolean
  onMark: (present: boolean | null) => void
  mayChange: boolean
}

/** One person: two large buttons, the phone, and what else can be done. A second tap takes the mark away. */
export function PersonLine({ sessionId, person, mark, isUnsaved, onMark, mayChange }: Props) {
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
      {mayChange && <PersonMore sessionId={sessionId} person={person} />}
    </li>
  )
}

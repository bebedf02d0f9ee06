'use client'

import { useTranslations } from 'next-intl'
import type { BoardPerson } from '../../types.staff'
import { PersonLine } from './person-line'

type Props = { sessionId: string; people: readonly BoardPerson[]; mayChange: boolean }

/** Who gets the next seat, in this order. */
export function WaitingList({ sessionId, people, mayChange }: Props) {
  const t = useTranslations('staff.sessions.sheet')
  if (people.length === 0) return null
  return (
    <section aria-labelledby="waiting-title">
      <h2 id="waiting-title">{t('waitingList', { count: people.length })}</h2>
      <ol className="people">
        {people.map((person) => (
          <PersonLine
            key={person.id}
            {...{ sessionId, person, mayChange }}
            isUnsaved={false}
            onMark={() => {}}
          />
        ))}
      </ol>
    </section>
  )
}

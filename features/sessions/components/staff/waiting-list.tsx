'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { BoardPerson } from '../../types.staff'
import { PersonLine } from './person-line'

/** `more` is what else can be done with a person, by their id. */
type Props = { people: readonly BoardPerson[]; more: Readonly<Record<string, ReactNode>> }

/** Who gets the next seat, in this order. */
export function WaitingList({ people, more }: Props) {
  const t = useTranslations('staff.sessions.sheet')
  if (people.length === 0) return null
  return (
    <section aria-labelledby="waiting-title">
      <h2 id="waiting-title">{t('waitingList', { count: people.length })}</h2>
      <ol className="people">
        {people.map((person) => (
          <PersonLine
            key={person.id}
            person={person}
            more={more[person.id]}
            isUnsaved={false}
            onMark={() => {}}
          />
        ))}
      </ol>
    </section>
  )
}
